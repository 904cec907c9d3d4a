package io.github.tvarka.examples.cli;

import io.github.tvarka.examples.cli.folder.ClassFolder;
import io.github.tvarka.examples.cli.folder.FolderReader;
import io.github.tvarka.examples.cli.folder.MunicipalityFolder;
import io.github.tvarka.examples.cli.folder.MunicipalityReader;
import io.github.tvarka.examples.cli.folder.StudentRecord;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.examples.cli.report.ClassReport;
import io.github.tvarka.examples.cli.report.IndicatorText;
import io.github.tvarka.examples.cli.report.ReportText;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.support.indicator.IndicatorCalculator;
import io.github.tvarka.support.indicator.IndicatorTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a class, or a municipality's indicators, from a folder of files. */
@Command(
    name = "report",
    description =
        "Decides a class: what is excused, what follows, who acts, how much is left; or a municipality: which targets are reached.")
final class ReportCommand extends Tvarka.Sub implements Callable<Integer> {
  /** How it is printed. */
  enum Format {
    TEXT,
    JSON
  }

  private static final int SOME_NOT_DECIDED = 1;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder; see examples/README.md.")
  private Path folder;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day of the decision; that of folder.json where absent.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--student", paramLabel = "CODE", description = "This student alone.")
  private Optional<String> student = Optional.empty();

  @Option(names = "--lang", defaultValue = "en", paramLabel = "LANG", description = "lt or en.")
  private Language language;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text or json.")
  private Format format;

  @Override
  public Integer call() {
    return MunicipalityReader.isMunicipality(folder) ? municipality() : schoolClass();
  }

  private int municipality() {
    student.ifPresent(code -> {
      throw Refusal.of("--student", code, "must not be given for a municipality");
    });
    MunicipalityFolder read = MunicipalityReader.read(folder);
    LocalDate day = asOf.orElse(read.asOf());
    CaseCheck.inForce(
        asOf.isPresent() ? "--as-of" : "folder.json: asOf",
        day,
        read.programme().edition());
    IndicatorTable table = IndicatorCalculator.of(read.programme()).decide(read.facts(), day);
    print(format == Format.JSON ? Json.write(table) : IndicatorText.of(read, table, language));
    return 0;
  }

  private int schoolClass() {
    ClassFolder read = FolderReader.read(folder);
    LocalDate day = asOf.orElse(read.asOf());
    CaseCheck.asOf(
        asOf.isPresent() ? "--as-of" : "folder.json: asOf",
        day,
        read.policy(),
        List.of(read.calendar()));
    ClassReport report = ClassReport.of(student.map(read::only).orElse(read), day);
    print(format == Format.JSON ? report.json() : ReportText.of(report, language));
    for (StudentRecord broken : report.broken()) {
      broken.faults().forEach(fault -> tell(broken.code() + ": " + fault));
    }
    return report.broken().isEmpty() ? 0 : SOME_NOT_DECIDED;
  }
}
