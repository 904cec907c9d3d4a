package io.github.tvarka.attendance;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days and months of the school year 2025-2026, by name. */
public final class SchoolDays {
  public static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
  public static final YearMonth OCTOBER = YearMonth.of(2025, 10);
  public static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
  public static final YearMonth DECEMBER = YearMonth.of(2025, 12);
  public static final YearMonth JANUARY = YearMonth.of(2026, 1);
  public static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
  public static final YearMonth MAY = YearMonth.of(2026, 5);
  public static final YearMonth NEXT_SEPTEMBER = YearMonth.of(2026, 9);
  public static final LocalDate END_OF_OCTOBER = OCTOBER.atEndOfMonth();
  public static final LocalDate END_OF_NOVEMBER = NOVEMBER.atEndOfMonth();
  public static final LocalDate END_OF_JANUARY = JANUARY.atEndOfMonth();

  private SchoolDays() {}

  public static LocalDate september(int day) {
    return SEPTEMBER.atDay(day);
  }

  public static LocalDate october(int day) {
    return OCTOBER.atDay(day);
  }

  public static LocalDate november(int day) {
    return NOVEMBER.atDay(day);
  }

  public static LocalDate december(int day) {
    return DECEMBER.atDay(day);
  }

  public static LocalDate january(int day) {
    return JANUARY.atDay(day);
  }
}
