package io.github.tvarka.examples.cli;

import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.examples.cli.folder.ClassFolder;
import io.github.tvarka.examples.cli.folder.FolderReader;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.examples.cli.report.RowSearch;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds for whom one row of a ladder holds, by outlines, and reads the reasons of those alone. */
@Command(
    name = "rows",
    description =
        "Finds for which students of a class, and when, one row of a ladder holds or may hold.")
final class RowsCommand extends Tvarka.Sub implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The folder; see examples/README.md.")
  private Path folder;

  @Option(
      names = "--clause",
      required = true,
      paramLabel = "CLAUSE",
      description = "The row's clause, such as 17.3.")
  private String clause;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day of the decision; that of folder.json where absent.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--lang", defaultValue = "en", paramLabel = "LANG", description = "lt or en.")
  private Language language;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text or json.")
  private ReportCommand.Format format;

  @Override
  public Integer call() {
    ClassFolder read = FolderReader.read(folder);
    LocalDate day = asOf.orElse(read.asOf());
    CaseCheck.asOf(
        asOf.isPresent() ? "--as-of" : "folder.json: asOf",
        day,
        read.policy(),
        List.of(read.calendar()));
    RowSearch search = new RowSearch(read.policy(), row(read), day);
    List<RowSearch.Found> found = search.in(read.students());
    print(
        format == ReportCommand.Format.JSON
            ? Json.write(found)
            : search.text(found, read.students(), language));
    return broken(read);
  }

  private Clause row(ClassFolder read) {
    List<Clause> rows = read.policy().escalation().ladders().stream()
        .flatMap(ladder -> ladder.rows().stream())
        .map(LadderRow::clause)
        .toList();
    return rows.stream()
        .filter(one -> one.number().equals(clause))
        .findFirst()
        .orElseThrow(() -> Refusal.of(
            "--clause",
            clause,
            "must be one of "
                + rows.stream().map(Clause::number).collect(Collectors.joining(", "))));
  }

  /** Names the students who could not be decided; the exit code. */
  private int broken(ClassFolder read) {
    read.students().stream()
        .filter(student -> student.facts().isEmpty())
        .forEach(student -> tell(student.code() + ": " + String.join("; ", student.faults())));
    return read.students().stream().allMatch(student -> student.facts().isPresent()) ? 0 : 1;
  }
}
