package io.github.tvarka.policy.calendar;

import io.github.tvarka.policy.internal.Check;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** In what a rolling window is measured; it ends on the day asked about, that day included. */
public enum RollingUnit {
  /** Calendar days. */
  DAYS("days") {
    @Override
    LocalDate first(LocalDate at, int amount, SchoolCalendar calendar) {
      return at.minusDays(amount - 1L);
    }
  },
  /** Weeks of seven days. */
  WEEKS("weeks") {
    @Override
    LocalDate first(LocalDate at, int amount, SchoolCalendar calendar) {
      return at.minusWeeks(amount).plusDays(1);
    }
  },
  /** Months, from the day after the same day of an earlier month. */
  MONTHS("months") {
    @Override
    LocalDate first(LocalDate at, int amount, SchoolCalendar calendar) {
      return at.minusMonths(amount).plusDays(1);
    }
  },
  /** Years, from the day after the same day of an earlier year. */
  YEARS("years") {
    @Override
    LocalDate first(LocalDate at, int amount, SchoolCalendar calendar) {
      return at.minusYears(amount).plusDays(1);
    }
  },
  /** Days of the school calendar; over days that it does not cover the window reaches no further back than two years. */
  SCHOOL_DAYS("school-days") {
    @Override
    LocalDate first(LocalDate at, int amount, SchoolCalendar calendar) {
      LocalDate day = at;
      int found = calendar.isSchoolDay(at) ? 1 : 0;
      while (found < amount && day.isAfter(at.minusYears(REACH_IN_YEARS))) {
        day = day.minusDays(1);
        found += calendar.isSchoolDay(day) ? 1 : 0;
      }
      return day;
    }
  },
  /** Weeks from Monday to Sunday with at least one school day; as far back as school days. */
  SCHOOL_WEEKS("school-weeks") {
    @Override
    LocalDate first(LocalDate at, int amount, SchoolCalendar calendar) {
      LocalDate monday = at.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      int found = hasSchool(monday, calendar) ? 1 : 0;
      while (found < amount && monday.isAfter(at.minusYears(REACH_IN_YEARS))) {
        monday = monday.minusWeeks(1);
        found += hasSchool(monday, calendar) ? 1 : 0;
      }
      return monday;
    }
  };

  private static final int REACH_IN_YEARS = 2;

  private final String word;

  RollingUnit(String word) {
    this.word = word;
  }

  private static boolean hasSchool(LocalDate monday, SchoolCalendar calendar) {
    return !calendar.schoolDays(new DateRange(monday, monday.plusDays(6))).isEmpty();
  }

  abstract LocalDate first(LocalDate at, int amount, SchoolCalendar calendar);

  String word() {
    return word;
  }

  static RollingUnit parse(String word) {
    for (RollingUnit unit : values()) {
      if (unit.word.equals(word)) {
        return unit;
      }
    }
    Check.that(
        false,
        "window.unit",
        word,
        "must be days, weeks, months, years, school-days or school-weeks");
    throw new IllegalStateException("unreachable");
  }
}
