package io.github.tvarka.progress;

import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.condition.FactContext;
import io.github.tvarka.policy.student.StudentProfile;
import java.time.LocalDate;

/** The school year 2025-2026 with its trimesters, and students on a day of it. */
public final class ProgressYear {
  private ProgressYear() {}

  public static SchoolYearCalendar calendar() {
    return withoutTerms()
        .withTerms(
            trimester(1, "2025-09-01", "2025-11-28"),
            trimester(2, "2025-12-01", "2026-03-13"),
            trimester(3, "2026-03-16", "2026-06-12"));
  }

  public static SchoolYearCalendar withoutTerms() {
    return SchoolYearCalendar.builder()
        .firstDay(LocalDate.of(2025, 9, 1))
        .lastDay(LocalDate.of(2026, 6, 12))
        .build();
  }

  private static Term trimester(int number, String from, String to) {
    return new Term(TermKind.TRIMESTER, number, day(from), day(to));
  }

  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** A student of whom nothing is known. */
  public static FactContext someoneOn(String day) {
    return FactContext.of(calendar(), day(day));
  }

  public static FactContext studentInGrade(int grade, String day) {
    return someoneOn(day).with(StudentProfile.builder().grade(grade).build());
  }

  public static FactContext studentBorn(String birthDate, String day) {
    return someoneOn(day)
        .with(StudentProfile.builder().birthDate(day(birthDate)).build());
  }
}
