package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * A class, as its folder holds it.
 *
 * @param name what the class is called
 * @param policy the regulation it is decided under
 * @param asOf the day of the decision, where the caller names none
 * @param calendar the school year
 * @param students the students, in the order of their file
 * @param parts what it holds of each student beside attendance, in the order of folder.json
 * @param whole what it holds of the class as a whole, in the same order
 * @param places the rows from which the parts were read
 */
public record ClassFolder(
    String name,
    AttendancePolicy policy,
    LocalDate asOf,
    SchoolYearCalendar calendar,
    List<StudentRecord> students,
    List<ClassPart<?, ?>> parts,
    List<WholePart<?, ?>> whole,
    Places places) {
  /** Copies the lists. */
  public ClassFolder {
    students = List.copyOf(students);
    parts = List.copyOf(parts);
    whole = List.copyOf(whole);
  }

  /**
   * The same class with one student alone, and nothing of the class as a whole.
   *
   * @param code the student's code
   * @return the class
   * @throws Refusal if the class has no such student
   */
  public ClassFolder only(String code) {
    List<StudentRecord> found =
        students.stream().filter(one -> one.code().equals(code)).toList();
    if (found.isEmpty()) {
      throw Refusal.of("--student", code, "must be in students.csv");
    }
    return new ClassFolder(name, policy, asOf, calendar, found, parts, List.of(), places);
  }
}
