package io.github.tvarka.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
  private static final SchoolYearCalendar YEAR = SchoolYearCalendar.builder()
      .firstDay(LocalDate.of(2025, 9, 1))
      .lastDay(LocalDate.of(2026, 6, 12))
      .addTerms(
          new Term(TermKind.TRIMESTER, 1, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 11, 28)))
      .build();

  private static Optional<LocalDate> until(String length, LocalDate first) {
    return Length.parse(length).until(first, YEAR);
  }

  @Nested
  class Until {
    @ParameterizedTest
    @CsvSource({
      "2025-09-01, 2-months, 2025-10-31",
      "2025-12-28, 2-months, 2026-02-27",
      "2025-12-29, 2-months, 2026-02-28",
      "2025-12-30, 2-months, 2026-02-28",
      "2025-12-31, 2-months, 2026-02-28",
      "2026-01-01, 2-months, 2026-02-28",
      "2023-12-28, 2-months, 2024-02-27",
      "2023-12-29, 2-months, 2024-02-28",
      "2023-12-30, 2-months, 2024-02-29",
      "2023-12-31, 2-months, 2024-02-29",
      "2024-01-01, 2-months, 2024-02-29",
      "2024-02-29, 2-months, 2024-04-28",
      "2024-02-29, 12-months, 2025-02-28",
      "2024-02-29, 48-months, 2028-02-28",
      "2025-02-28, 12-months, 2026-02-27",
      "2026-01-05, 2-months, 2026-03-04",
      "2025-11-12, 1-month, 2025-12-11",
      "2026-01-31, 1-month, 2026-02-28",
      "2025-09-01, 1-day, 2025-09-01",
      "2025-09-01, 30-days, 2025-09-30",
      "2024-02-28, 2-days, 2024-02-29",
      "2025-09-01, 1-week, 2025-09-07",
      "2025-12-29, 2-weeks, 2026-01-11",
      "2025-09-01, trimester, 2025-11-28",
      "2025-11-28, trimester, 2025-11-28",
      "2025-09-01, school-year, 2026-08-31",
      "2026-06-01, school-year, 2026-08-31"
    })
    void isTheLastDayInclusive(LocalDate first, String length, LocalDate last) {
      assertThat(until(length, first)).contains(last);
    }

    @ParameterizedTest
    @CsvSource({
      "2025-11-29, trimester",
      "2025-09-01, half-year",
      "2025-09-01, term:nine-weeks",
      "2025-08-31, school-year"
    })
    void isNotKnownWhereTheCalendarDoesNotSay(LocalDate first, String length) {
      assertThat(until(length, first)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2-months",
        "1-month",
        "1-day",
        "30-days",
        "1-week",
        "3-weeks",
        "half-year",
        "trimester",
        "quarter",
        "term:nine-weeks",
        "school-year"
      })
  void isReadAsItIsWritten(String text) {
    assertThat(Length.parse(text)).hasToString(text);
  }

  @Test
  void takesOneAndSeveralAlike() {
    assertThat(Length.parse("1-months")).isEqualTo(Length.ofMonths(1));
    assertThat(Length.parse("2-month")).isEqualTo(Length.ofMonths(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0-months", "-1-months", "10000-days", "2 months", "months", "2-years", ""})
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.parse(text))
        .withMessage(
            "length (" + text + ") must be N-days, N-weeks, N-months, half-year, trimester,"
                + " quarter, term:KIND or school-year");
  }

  @Test
  void refusesPartsThatDoNotBelong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.ofDays(0))
        .withMessage(
            "length.amount (0) must be 1 to 9999 for days, weeks and months and 0 otherwise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.ofWeeks(10_000))
        .withMessage(
            "length.amount (10000) must be 1 to 9999 for days, weeks and months and 0 otherwise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Length(Length.Unit.SCHOOL_YEAR, 1, Optional.empty()))
        .withMessage(
            "length.amount (1) must be 1 to 9999 for days, weeks and months and 0 otherwise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Length(Length.Unit.TERM, 0, Optional.empty()))
        .withMessage("length.term (null) must be set for a term alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Length(Length.Unit.MONTHS, 2, Optional.of(TermKind.TRIMESTER)))
        .withMessage("length.term (trimester) must be set for a term alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.lastOfMonths(LocalDate.of(2025, 9, 1), 0))
        .withMessage("months (0) must be positive");
  }
}
