package io.github.tvarka.examples.cli;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.regulation.DutyText;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.text.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the duties of a regulation by role. */
@Command(name = "duties", description = "Lists what a regulation makes whom do, by role.")
final class DutiesCommand extends Tvarka.Sub implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ID", description = "The id of a regulation; see policies.")
  private String id;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text or json.")
  private ReportCommand.Format format;

  @Option(names = "--lang", defaultValue = "en", paramLabel = "LANG", description = "lt or en.")
  private Language language;

  @Override
  public Integer call() {
    AttendancePolicy policy = Presets.policy("policy", id, ReadingChoices.DEFAULTS);
    print(
        format == ReportCommand.Format.JSON
            ? Json.write(DutyText.byRole(policy.allDuties()))
            : DutyText.of(policy, language));
    return 0;
  }
}
