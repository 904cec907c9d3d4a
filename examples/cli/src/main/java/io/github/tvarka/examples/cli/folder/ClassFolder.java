package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.attendance.AttendancePolicy;
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
 */
public record ClassFolder(
    String name,
    AttendancePolicy policy,
    LocalDate asOf,
    SchoolYearCalendar calendar,
    List<StudentRecord> students) {
  /** Copies the list. */
  public ClassFolder {
    students = List.copyOf(students);
  }
}
