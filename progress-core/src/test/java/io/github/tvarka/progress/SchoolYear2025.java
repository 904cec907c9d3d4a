package io.github.tvarka.progress;

import io.github.tvarka.policy.calendar.SchoolBreak;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import java.time.LocalDate;

/** The school year 2025-2026 of grades 5 to 8 with its trimesters and half-years, and the one before. */
public final class SchoolYear2025 {
  private SchoolYear2025() {}

  /** A day of the school year: September to December of 2025, January to August of 2026. */
  public static LocalDate day(int month, int day) {
    return LocalDate.of(month >= 9 ? 2025 : 2026, month, day);
  }

  public static SchoolYearCalendar calendar() {
    return withoutTerms()
        .withTerms(
            term(TermKind.TRIMESTER, 1, day(9, 1), day(11, 28)),
            term(TermKind.TRIMESTER, 2, day(12, 1), day(3, 13)),
            term(TermKind.TRIMESTER, 3, day(3, 16), day(6, 12)),
            term(TermKind.HALF_YEAR, 1, day(9, 1), day(1, 23)),
            term(TermKind.HALF_YEAR, 2, day(1, 26), day(6, 12)));
  }

  public static SchoolYearCalendar withoutTerms() {
    return SchoolYearCalendar.builder()
        .firstDay(day(9, 1))
        .lastDay(day(6, 12))
        .addBreaks(
            new SchoolBreak("autumn", day(11, 3), day(11, 9)),
            new SchoolBreak("christmas", day(12, 24), day(1, 4)),
            new SchoolBreak("winter", day(2, 16), day(2, 22)),
            new SchoolBreak("spring", day(3, 30), day(4, 5)))
        .addNonSchoolDays(day(3, 11), day(4, 6), day(5, 1))
        .build();
  }

  public static SchoolYearCalendar before() {
    return SchoolYearCalendar.builder()
        .firstDay(LocalDate.of(2024, 9, 2))
        .lastDay(LocalDate.of(2025, 6, 13))
        .build();
  }

  private static Term term(TermKind kind, int number, LocalDate from, LocalDate to) {
    return new Term(kind, number, from, to);
  }
}
