package io.github.tvarka.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.role.Act;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
  @Nested
  class Parse {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "day",
          "calendar-month",
          "half-year",
          "trimester",
          "quarter",
          "school-year",
          "whole-record",
          "spell",
          "rolling-1-days",
          "rolling-30-days",
          "rolling-9999-days",
          "rolling-10-school-weeks",
          "rolling-30-school-days",
          "rolling-12-months",
          "rolling-2-years",
          "week",
          "previous-month",
          "term:nine-weeks",
          "since:commission-hearing"
        })
    void readsWhatToStringWrites(String text) {
      assertThat(Window.parse(text))
          .hasToString(text)
          .isEqualTo(Window.parse(Window.parse(text).toString()));
    }

    @Test
    void knowsTheCommonOnes() {
      assertThat(Window.parse("half-year"))
          .isEqualTo(Window.HALF_YEAR)
          .isEqualTo(Window.parse("term:half-year"));
      assertThat(Window.parse("since:talk")).isEqualTo(Window.since(Act.of("talk")));
      assertThat(Window.parse("rolling-30-days")).isEqualTo(Window.rolling(30, RollingUnit.DAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "month", "CALENDAR-MONTH", "rolling--1-days", "rolling-10000-days"})
    void refusesWhatIsNoWindow(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Window.parse(text))
          .withMessageStartingWith("window (" + text + ") must be day, week, calendar-month");
    }

    @Test
    void refusesARollingUnitThatIsNone() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Window.parse("rolling-30-lessons"))
          .withMessage(
              "window.unit (lessons) must be days, weeks, months, years, school-days or school-weeks");
    }

    @Test
    void refusesNamesThatAreNoCodes() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Window.parse("term:"))
          .withMessageStartingWith("term kind () must");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Window.parse("since:The Talk"))
          .withMessageStartingWith("act (The Talk) must");
    }
  }

  @Nested
  class OfParts {
    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void refusesRollingDaysThatCannotBeRead(int days) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Window.rolling(days, RollingUnit.DAYS))
          .withMessage("window.amount (" + days
              + ") must be 1 to 9999 for a rolling window and 0 for others");
    }

    @Test
    void refusesPartsOfAnotherKind() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Window(Window.Kind.DAY, 3, Optional.empty()))
          .withMessage("window.amount (3) must be 1 to 9999 for a rolling window and 0 for others");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Window(Window.Kind.TERM, 0, Optional.empty()))
          .withMessage(
              "window.name (Optional.empty) must be set for a term, an act or a rolling unit alone");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Window(Window.Kind.SPELL, 0, Optional.of("half-year")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Window(Window.Kind.TERM, 0, Optional.of("Half year")))
          .withMessageStartingWith("window.name (Half year) must be lower-case words");
    }
  }

  @Nested
  class Range {
    private final SchoolCalendar calendar = SchoolCalendars.year2025();

    @ParameterizedTest
    @CsvSource({
      "day, 2025-10-15, 2025-10-15, 2025-10-15",
      "calendar-month, 2025-10-01, 2025-10-01, 2025-10-31",
      "calendar-month, 2025-10-31, 2025-10-01, 2025-10-31",
      "calendar-month, 2026-02-15, 2026-02-01, 2026-02-28",
      "half-year, 2026-01-23, 2025-09-01, 2026-01-23",
      "half-year, 2026-01-26, 2026-01-26, 2026-06-12",
      "trimester, 2025-12-01, 2025-12-01, 2026-03-13",
      "school-year, 2026-08-31, 2025-09-01, 2026-08-31",
      "whole-record, 2025-10-15, 1970-01-01, 2025-10-15",
      "rolling-1-days, 2025-10-15, 2025-10-15, 2025-10-15",
      "rolling-30-days, 2025-10-15, 2025-09-16, 2025-10-15",
      "rolling-2-weeks, 2025-10-15, 2025-10-02, 2025-10-15",
      "rolling-1-months, 2025-10-31, 2025-10-01, 2025-10-31",
      "rolling-1-years, 2026-02-28, 2025-03-01, 2026-02-28",
      "rolling-3-school-days, 2025-11-11, 2025-10-31, 2025-11-11",
      "rolling-3-school-days, 2025-11-09, 2025-10-29, 2025-11-09",
      "rolling-2-school-weeks, 2025-11-12, 2025-10-27, 2025-11-12",
      "rolling-1-school-weeks, 2025-11-12, 2025-11-10, 2025-11-12",
      "rolling-1-school-weeks, 2025-11-05, 2025-10-27, 2025-11-05",
      "week, 2025-10-15, 2025-10-13, 2025-10-19",
      "previous-month, 2026-01-15, 2025-12-01, 2025-12-31"
    })
    void isAroundTheDay(String window, LocalDate at, LocalDate from, LocalDate to) {
      assertThat(Window.parse(window).range(at, calendar)).contains(DateRange.of(from, to));
    }

    @ParameterizedTest
    @CsvSource({
      "half-year, 2026-01-24",
      "quarter, 2025-10-15",
      "school-year, 2026-09-01",
      "spell, 2025-10-15",
      "since:talk, 2025-10-15"
    })
    void isNoneWhereTheCalendarAloneDoesNotSay(String window, LocalDate at) {
      assertThat(Window.parse(window).range(at, calendar)).isEmpty();
    }
  }
}
