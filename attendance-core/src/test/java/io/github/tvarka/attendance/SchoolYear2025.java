package io.github.tvarka.attendance;

import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.SchoolBreak;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Timetable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The school year 2025-2026 of grades 5 to 8, six lessons a day from 8:00 to 13:40. */
public final class SchoolYear2025 {
  private SchoolYear2025() {}

  public static SchoolYearCalendar calendar() {
    return SchoolYearCalendar.builder()
        .firstDay(LocalDate.of(2025, 9, 1))
        .lastDay(LocalDate.of(2026, 6, 12))
        .addBreaks(
            away("autumn", LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 9)),
            away("christmas", LocalDate.of(2025, 12, 24), LocalDate.of(2026, 1, 4)),
            away("winter", LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 22)),
            away("spring", LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 5)))
        .addNonSchoolDays(
            LocalDate.of(2026, 3, 11), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 1))
        .addTerms(
            new Term(TermKind.HALF_YEAR, 1, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 23)),
            new Term(TermKind.HALF_YEAR, 2, LocalDate.of(2026, 1, 26), LocalDate.of(2026, 6, 12)))
        .build();
  }

  /** The next school year, without breaks. */
  public static SchoolYearCalendar next() {
    return SchoolYearCalendar.builder()
        .firstDay(LocalDate.of(2026, 9, 1))
        .lastDay(LocalDate.of(2027, 6, 11))
        .addTerms(
            new Term(TermKind.HALF_YEAR, 1, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 29)),
            new Term(TermKind.HALF_YEAR, 2, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 11)))
        .build();
  }

  public static Timetable timetable() {
    return Timetable.uniform(
        List.of(
            time(1, 8, 0, 8, 45),
            time(2, 8, 55, 9, 40),
            time(3, 9, 50, 10, 35),
            time(4, 10, 55, 11, 40),
            time(5, 12, 0, 12, 45),
            time(6, 12, 55, 13, 40)),
        6);
  }

  private static SchoolBreak away(String name, LocalDate from, LocalDate to) {
    return new SchoolBreak(name, from, to);
  }

  private static LessonTime time(int lesson, int hour, int minute, int endHour, int endMinute) {
    return new LessonTime(lesson, LocalTime.of(hour, minute), LocalTime.of(endHour, endMinute));
  }
}
