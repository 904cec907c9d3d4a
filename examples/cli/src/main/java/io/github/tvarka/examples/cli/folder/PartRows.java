package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.student.StudentProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a class's folder by student, for those who read what stands beside attendance.
 *
 * @param folder the folder
 * @param className what the class is called
 * @param calendar the school year
 * @param students from a student's code to what is known of the student, in the order of students.csv
 */
record PartRows(
    Path folder,
    String className,
    SchoolYearCalendar calendar,
    Map<String, StudentProfile> students) {
  /** The rows of each student in a file that has a column for the student; none for those whom it does not name. */
  Map<String, List<CsvRow>> of(String file, String... columns) {
    Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
    students.keySet().forEach(code -> rows.put(code, new ArrayList<>()));
    for (CsvRow row : CsvTable.rows(folder, file, columns)) {
      List<CsvRow> ofStudent = rows.get(row.text("student"));
      if (ofStudent == null) {
        throw row.refusal("student", "must be in students.csv");
      }
      ofStudent.add(row);
    }
    return rows;
  }
}
