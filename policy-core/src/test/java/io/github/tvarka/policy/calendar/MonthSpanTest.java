package io.github.tvarka.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthSpanTest {
  private static final DateRange YEAR =
      DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
  private static final DateRange LEAP =
      DateRange.of(LocalDate.of(2027, 9, 1), LocalDate.of(2028, 8, 31));

  @Nested
  class Text {
    @ParameterizedTest
    @CsvSource({
      "10, 10, 10, 10",
      "01, 1, 1, 1",
      "9, 9, 9, 9",
      "04-05, 4, 5, 4-5",
      "4-5, 4, 5, 4-5",
      "12-01, 12, 1, 12-1",
      "5-5, 5, 5, 5"
    })
    void isReadAsRegulationsWriteIt(String text, int first, int last, String written) {
      MonthSpan span = MonthSpan.parse(text);
      assertThat(span).isEqualTo(MonthSpan.of(first, last)).hasToString(written);
      assertThat(MonthSpan.parse(written)).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "0", "13", "00", "4-", "-5", "4-13", "4–5", "april", "4-5-6", "001"})
    void refusesWhatNamesNoMonths(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MonthSpan.parse(text))
          .withMessage("months (" + text + ") must be a month such as 10, or two such as 4-5");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void refusesNumbersThatAreNoMonth(int month) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MonthSpan.of(month))
          .withMessage("months (" + month + ") must be 1 to 12");
      assertThatIllegalArgumentException().isThrownBy(() -> MonthSpan.of(1, month));
    }

    @Test
    void aSingleMonthIsANumberInJson() {
      assertThat(MonthSpan.of(10).json()).isEqualTo(10);
      assertThat(MonthSpan.of(4, 5).json()).isEqualTo("4-5");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4-5, 3, false",
    "4-5, 4, true",
    "4-5, 5, true",
    "4-5, 6, false",
    "12-1, 11, false",
    "12-1, 12, true",
    "12-1, 1, true",
    "12-1, 2, false",
    "10, 9, false",
    "10, 10, true",
    "10, 11, false"
  })
  void containsItsMonths(String span, int month, boolean inside) {
    assertThat(MonthSpan.parse(span).contains(month)).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"10, 1", "4-5, 2", "12-1, 2", "1-12, 12", "9-8, 12"})
  void countsItsMonths(String span, int length) {
    assertThat(MonthSpan.parse(span).length()).isEqualTo(length);
  }

  @Nested
  class Days {
    @ParameterizedTest
    @CsvSource({
      "9, 2025-09-01..2025-09-30",
      "10, 2025-10-01..2025-10-31",
      "1, 2026-01-01..2026-01-31",
      "2, 2026-02-01..2026-02-28",
      "4-5, 2026-04-01..2026-05-31",
      "5-6, 2026-05-01..2026-06-30",
      "12-1, 2025-12-01..2026-01-31",
      "8-9, 2026-08-01..2026-08-31",
      "9-8, 2025-09-01..2026-08-31"
    })
    void fallIntoTheSchoolYear(String span, String days) {
      assertThat(MonthSpan.parse(span).within(YEAR))
          .hasValueSatisfying(range -> assertThat(range).hasToString(days));
    }

    @Test
    void knowLeapYears() {
      assertThat(MonthSpan.of(2).within(LEAP))
          .contains(DateRange.of(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
    }

    @Test
    void areCutOffWhereTheYearBegins() {
      DateRange late = DateRange.of(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 8, 31));
      assertThat(MonthSpan.of(8, 9).within(late))
          .contains(DateRange.of(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 31)));
      assertThat(MonthSpan.of(9).within(late))
          .contains(DateRange.of(LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 30)));
    }

    @Test
    void areNoneInAYearWithoutThem() {
      DateRange shortYear = DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 6, 12));
      assertThat(MonthSpan.of(7).within(shortYear)).isEmpty();
      assertThat(MonthSpan.of(7, 8).within(shortYear)).isEmpty();
      assertThat(MonthSpan.of(6, 7).within(shortYear))
          .contains(DateRange.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 12)));
    }
  }
}
