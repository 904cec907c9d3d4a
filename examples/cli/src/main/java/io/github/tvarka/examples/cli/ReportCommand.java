package io.github.tvarka.examples.cli;

import io.github.tvarka.examples.cli.folder.ClassFolder;
import io.github.tvarka.examples.cli.folder.FolderReader;
import io.github.tvarka.examples.cli.folder.StudentRecord;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.examples.cli.report.ClassReport;
import io.github.tvarka.examples.cli.report.ReportText;
import io.github.tvarka.policy.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a class from a folder of files. */
@Command(
    name = "report",
    description = "Decides a class: what is excused, what follows, who acts, how much is left.")
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
    ClassFolder read = FolderReader.read(folder);
    LocalDate day = asOf.orElse(read.asOf());
    CaseCheck.asOf(
        asOf.isPresent() ? "--as-of" : "folder.json: asOf",
        day,
        read.policy(),
        List.of(read.calendar()));
    ClassReport report = ClassReport.of(student.map(code -> only(read, code)).orElse(read), day);
    print(format == Format.JSON ? report.json() : ReportText.of(report, language));
    for (StudentRecord broken : report.broken()) {
      broken.faults().forEach(fault -> tell(broken.code() + ": " + fault));
    }
    return report.broken().isEmpty() ? 0 : SOME_NOT_DECIDED;
  }

  private static ClassFolder only(ClassFolder all, String code) {
    List<StudentRecord> found =
        all.students().stream().filter(one -> one.code().equals(code)).toList();
    if (found.isEmpty()) {
      throw Refusal.of("--student", code, "must be in students.csv");
    }
    return new ClassFolder(all.name(), all.policy(), all.asOf(), all.calendar(), found);
  }
}
