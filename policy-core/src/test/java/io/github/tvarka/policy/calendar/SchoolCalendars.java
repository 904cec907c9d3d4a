package io.github.tvarka.policy.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Calendars that tests of several packages share. */
public final class SchoolCalendars {
  private SchoolCalendars() {}

  /** Grades 5 to 8 in 2025-2026, with half-years and trimesters. */
  public static SchoolYearCalendar year2025() {
    return SchoolYearCalendar.builder()
        .firstDay(LocalDate.of(2025, 9, 1))
        .lastDay(LocalDate.of(2026, 6, 12))
        .addBreaks(
            pause("autumn", "2025-11-03", "2025-11-09"),
            pause("Christmas", "2025-12-24", "2026-01-04"),
            pause("winter", "2026-02-16", "2026-02-22"),
            pause("spring", "2026-03-30", "2026-04-05"))
        .addNonSchoolDays(
            LocalDate.of(2026, 3, 11), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 1))
        .addTerms(
            term(TermKind.HALF_YEAR, 1, "2025-09-01", "2026-01-23"),
            term(TermKind.HALF_YEAR, 2, "2026-01-26", "2026-06-12"),
            term(TermKind.TRIMESTER, 1, "2025-09-01", "2025-11-28"),
            term(TermKind.TRIMESTER, 2, "2025-12-01", "2026-03-13"),
            term(TermKind.TRIMESTER, 3, "2026-03-16", "2026-06-12"))
        .build();
  }

  /** A school year without breaks and terms. */
  public static SchoolYearCalendar plain(String firstDay, String lastDay) {
    return SchoolYearCalendar.builder()
        .firstDay(LocalDate.parse(firstDay))
        .lastDay(LocalDate.parse(lastDay))
        .build();
  }

  static SchoolBreak pause(String name, String from, String to) {
    return new SchoolBreak(name, LocalDate.parse(from), LocalDate.parse(to));
  }

  static Term term(TermKind kind, int number, String from, String to) {
    return new Term(kind, number, LocalDate.parse(from), LocalDate.parse(to));
  }

  /** The bells of a day with seven lessons. */
  public static List<LessonTime> bells() {
    return List.of(
        bell(1, "08:00", "08:45"),
        bell(2, "08:55", "09:40"),
        bell(3, "09:50", "10:35"),
        bell(4, "10:55", "11:40"),
        bell(5, "12:00", "12:45"),
        bell(6, "12:55", "13:40"),
        bell(7, "13:50", "14:35"));
  }

  static LessonTime bell(int lesson, String begins, String ends) {
    return new LessonTime(lesson, LocalTime.parse(begins), LocalTime.parse(ends));
  }
}
