package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.progress.level.LevelRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The file {@code levels.csv}: a row for each row of a student's table, a column for each subject. An empty cell is a subject not taught, a
 * question mark a level that is not known.
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
        .forEach((student, ofStudent) ->
            records.put(student, record(rows, rows.students().get(student), ofStudent, subjects)));
    return records;
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
          .ifPresent(cell -> levels.put(
              subject,
              cell.equals("?") ? LevelEntry.NOT_KNOWN : LevelEntry.of(row.number(subject))));
    }
    return levels;
  }
}
