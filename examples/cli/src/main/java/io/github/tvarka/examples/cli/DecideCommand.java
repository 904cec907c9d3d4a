package io.github.tvarka.examples.cli;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

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
      print(decide(text));
    } catch (Refusal refusal) {
      throw refusal.in(name);
    } catch (IllegalArgumentException | ArithmeticException refused) {
      throw new Refusal(name + ": policy: " + refused.getMessage());
    }
    return 0;
  }

  private static String decide(String text) {
    JsonNode tree = Json.tree(text);
    AttendanceCase given = Json.value(tree, "", AttendanceCase.class);
    AttendancePolicy policy = PolicyDocument.policy(given.policy());
    new CaseCheck("facts.", given.facts()).check();
    CaseCheck.asOf("asOf", given.asOf(), policy, given.facts().calendar());
    return Json.write(AttendanceCalculator.of(policy).decide(given.facts(), given.asOf()));
  }
}
