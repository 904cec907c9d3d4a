package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.FarDays;
import io.github.tvarka.examples.cli.regulation.Slips;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.student.StudentProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The files of a class's folder by student, for those who read what stands beside attendance.
 *
 * @param folder the folder
 * @param className what the class is called
 * @param calendar the school year
 * @param students from a student's code to what is known of the student, in the order of students.csv
 * @param subjects what the timetable calls the subjects
 * @param places the rows read so far
 */
record PartRows(
    Path folder,
    String className,
    SchoolYearCalendar calendar,
    Map<String, StudentProfile> students,
    Set<String> subjects,
    Places places) {
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
      places.add(row);
    }
    return rows;
  }

  /** What a student's rows of a file come to when they stand together, which the library may refuse. */
  <T> T together(String student, String file, Supplier<T> whole) {
    try {
      return whole.get();
    } catch (IllegalArgumentException refused) {
      String message = refused.getMessage();
      String placed = places.of(student, message);
      throw new Refusal(student + ": " + (placed.equals(message) ? file + ": " : "") + placed);
    }
  }

  /** What is read under a regulation, once no row of it has a slip. */
  <T> T checked(Regulation policy, Function<PartRows, T> reader) {
    PartRows own = new PartRows(folder, className, calendar, students, subjects, new Places());
    T facts = reader.apply(own);
    RowSlips slips = new RowSlips(Slips.of(policy), subjects, FarDays.of(List.of(calendar)));
    own.places.rows().forEach(slips::check);
    own.places.rows().forEach(places::add);
    return facts;
  }
}
