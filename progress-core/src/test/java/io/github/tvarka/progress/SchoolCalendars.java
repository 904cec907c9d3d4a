package io.github.tvarka.progress;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import java.time.LocalDate;
import java.time.YearMonth;

/** Calendars for tests: school years from 1 September, with the facts of 2025-2026 that levels need. */
public final class SchoolCalendars {
  /** 2 September 2024 to 13 June 2025. */
  public static final SchoolYearCalendar YEAR_2024 =
      year(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 6, 13));

  /** 1 September 2025 to 12 June 2026. */
  public static final SchoolYearCalendar YEAR_2025 =
      year(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 6, 12));

  private SchoolCalendars() {}

  private static SchoolYearCalendar year(LocalDate first, LocalDate last) {
    return SchoolYearCalendar.builder().firstDay(first).lastDay(last).build();
  }

  /** A month of the school year 2025-2026, or of the one before it. */
  public static DateRange month(int year, int month) {
    return DateRange.of(YearMonth.of(year, month));
  }
}
