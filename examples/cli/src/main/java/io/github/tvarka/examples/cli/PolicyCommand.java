package io.github.tvarka.examples.cli;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.PolicyMarkdown;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.text.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a regulation. */
@Command(name = "policy", description = "Prints a regulation.")
final class PolicyCommand extends Tvarka.Sub implements Callable<Integer> {
  /** How it is printed. */
  enum Format {
    JSON,
    MARKDOWN
  }

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of a regulation, see policies; or a file ending in .json.")
  private String id;

  @Option(
      names = "--format",
      defaultValue = "json",
      paramLabel = "FORMAT",
      description = "json, which decide accepts as a policy written out, or markdown for people.")
  private Format format;

  @Option(
      names = "--lang",
      defaultValue = "en",
      paramLabel = "LANG",
      description = "lt or en, for markdown.")
  private Language language;

  @Override
  public Integer call() {
    Regulation policy = PolicyDocument.named(id);
    print(format == Format.JSON ? Json.write(policy) : PolicyMarkdown.of(policy, language));
    return 0;
  }
}
