package io.github.tvarka.examples.cli;

import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.reading.ReadingChoices;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists every clause that the library holds, and where. */
@Command(name = "clauses", description = "Lists every clause held, and the type that holds it.")
final class ClausesCommand extends Tvarka.Sub implements Callable<Integer> {
  @Option(
      names = "--tsv",
      description =
          "Separate by tabs: document, clause, kind, type, member; otherwise columns are aligned.")
  private boolean tsv;

  @Override
  public Integer call() {
    StringBuilder text = new StringBuilder();
    for (String id : Presets.ids()) {
      Regulation policy = Presets.policy("policy", id, ReadingChoices.DEFAULTS);
      policy.clauses().forEach(clause -> text.append(line(policy.document().key(), clause)));
    }
    print(text.toString());
    return 0;
  }

  private String line(String document, HeldClause held) {
    String form = tsv ? "%s\t%s\t%s\t%s\t%s\n" : "%s  %-8s %-10s %-15s %s\n";
    String kind = held.kind().name().toLowerCase(Locale.ROOT);
    return String.format(
        Locale.ROOT, form, document, held.clause(), kind, held.type(), held.member());
  }
}
