package io.github.tvarka.examples.cli;

import io.github.tvarka.examples.cli.cases.CaseKinds;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides one case, and prints the decision as JSON. */
@Command(
    name = "decide",
    description = "Decides one case, and prints the decision as JSON; see examples/README.md.")
final class DecideCommand extends Tvarka.Sub implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "CASE.json",
      description = "The case, or - for standard input.")
  private String file;

  @Override
  public Integer call() {
    boolean standard = file.equals("-");
    String name = standard ? "standard input" : file;
    String text = standard ? TextFile.read(name, System.in) : TextFile.read(Path.of(file));
    try {
      print(CaseKinds.decide(Json.tree(text)));
    } catch (Refusal refusal) {
      throw refusal.in(name);
    }
    return 0;
  }
}
