package io.github.tvarka.examples.cli;

import io.github.tvarka.examples.cli.cases.EditionsDocument;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides one case of attendance under several editions, and tells what an added or corrected edition changes, as JSON. */
@Command(
    name = "editions",
    description = "Decides one case of attendance under several editions of a regulation, each part"
        + " under its own, and tells what an added or corrected edition changes; see"
        + " examples/README.md.")
final class EditionsCommand extends Tvarka.Sub implements Callable<Integer> {
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
      print(EditionsDocument.decide(Json.tree(text)));
    } catch (Refusal refusal) {
      throw refusal.in(name);
    }
    return 0;
  }
}
