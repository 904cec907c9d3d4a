package io.github.tvarka.examples.cli;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.notice.NoticeDecision;
import io.github.tvarka.examples.cli.folder.ClassFolder;
import io.github.tvarka.examples.cli.folder.FolderReader;
import io.github.tvarka.examples.cli.folder.StudentRecord;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.examples.cli.report.NoticeText;
import io.github.tvarka.policy.text.Language;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who has to tell whom of a student's day. */
@Command(
    name = "notices",
    description = "Tells who has to tell whom of a student's day, as known at a moment of it.")
final class NoticesCommand extends Tvarka.Sub implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The folder; see examples/README.md.")
  private Path folder;

  @Option(names = "--student", required = true, paramLabel = "CODE", description = "The student.")
  private String student;

  @Option(
      names = "--at",
      required = true,
      paramLabel = "MOMENT",
      description = "The moment, such as 2025-10-06T11:40.")
  private LocalDateTime at;

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
    ClassFolder read = FolderReader.read(folder).only(student);
    CaseCheck.asOf("--at", at.toLocalDate(), read.policy(), List.of(read.calendar()));
    StudentRecord record = read.students().get(0);
    AttendanceFacts facts = record
        .facts()
        .orElseThrow(() -> new Refusal(student + ": " + String.join("; ", record.faults())));
    NoticeDecision decision = AttendanceCalculator.of(read.policy()).notices(facts, at);
    print(
        format == ReportCommand.Format.JSON
            ? Json.write(decision)
            : student + ", " + NoticeText.of(decision, read.policy(), language));
    return 0;
  }
}
