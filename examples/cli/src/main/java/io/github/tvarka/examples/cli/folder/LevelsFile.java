package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.cohort.CohortFacts;
import io.github.tvarka.progress.cohort.CohortGroup;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.progress.level.LevelRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The file {@code levels.csv}: a row for each row of a student's table, a column for each subject. An empty cell is a subject not taught, as
 * far as no other row shows it, a question mark a level that is not known and a hyphen a subject that is surely not taught.
 */
final class LevelsFile {
  private LevelsFile() {}

  static Map<String, LevelRecord> read(PartRows rows, ProgressPolicy policy) {
    List<String> subjects = policy.levels().stream()
        .map(LevelPolicy::subjects)
        .flatMap(List::stream)
        .distinct()
        .toList();
    String[] columns = Stream.concat(
            Stream.of("student", "by", "on", "for_period_of"),
            subjects.stream().map(subject -> subject + "?"))
        .toArray(String[]::new);
    Map<String, LevelRecord> records = new LinkedHashMap<>();
    rows.of("levels.csv", columns)
        .forEach((student, ofStudent) -> records.put(
            student,
            rows.together(
                student,
                "levels.csv",
                () -> record(rows, rows.students().get(student), ofStudent, subjects))));
    return records;
  }

  /** The class as one group. */
  static CohortFacts readClass(PartRows rows, ProgressPolicy policy) {
    List<LevelRecord> students = List.copyOf(read(rows, policy).values());
    return new CohortFacts(List.of(new CohortGroup(rows.className(), students)));
  }

  private static LevelRecord record(
      PartRows rows, StudentProfile student, List<CsvRow> ofStudent, List<String> subjects) {
    LevelRecord.Builder record = LevelRecord.builder();
    record.student(student).addCalendar(rows.calendar());
    ofStudent.forEach(row -> record.addRows(row.whole(() -> new LevelRow(
        row.value("by", Role::of),
        row.date("on"),
        row.optional("for_period_of", row::date),
        levels(row, subjects)))));
    return record.build();
  }

  private static Map<String, LevelEntry> levels(CsvRow row, List<String> subjects) {
    Map<String, LevelEntry> levels = new LinkedHashMap<>();
    for (String subject : subjects) {
      row.optional(subject, row::text)
          .ifPresent(cell -> levels.put(subject, entry(cell, row, subject)));
    }
    return levels;
  }

  private static LevelEntry entry(String cell, CsvRow row, String subject) {
    return switch (cell) {
      case "?" -> LevelEntry.NOT_KNOWN;
      case "-" -> LevelEntry.NOT_TAUGHT;
      default -> LevelEntry.of(row.number(subject));
    };
  }
}
