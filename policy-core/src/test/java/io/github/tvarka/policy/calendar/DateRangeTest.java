package io.github.tvarka.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
  private static final DateRange OCTOBER = DateRange.of(YearMonth.of(2025, 10));

  @ParameterizedTest
  @CsvSource({"2025-09-30, false", "2025-10-01, true", "2025-10-31, true", "2025-11-01, false"})
  void containsItsFirstAndLastDay(LocalDate date, boolean inside) {
    assertThat(OCTOBER.contains(date)).isEqualTo(inside);
  }

  @Nested
  class Intersection {
    @ParameterizedTest
    @CsvSource({
      "2025-09-01, 2025-09-30, , ",
      "2025-09-01, 2025-10-01, 2025-10-01, 2025-10-01",
      "2025-10-10, 2025-10-12, 2025-10-10, 2025-10-12",
      "2025-10-31, 2025-11-30, 2025-10-31, 2025-10-31",
      "2025-11-01, 2025-11-30, , "
    })
    void isWhatBothShare(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
      DateRange other = DateRange.of(from, to);
      Optional<DateRange> shared =
          first == null ? Optional.empty() : Optional.of(DateRange.of(first, last));
      assertThat(OCTOBER.intersection(other))
          .isEqualTo(shared)
          .isEqualTo(other.intersection(OCTOBER));
    }
  }

  @Test
  void countsBothEnds() {
    assertThat(OCTOBER.days()).isEqualTo(31);
    assertThat(
            DateRange.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 1)).days())
        .isEqualTo(1);
  }

  @Test
  void sortsByItsFirstThenItsLastDay() {
    DateRange week = DateRange.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 7));
    assertThat(week).isLessThan(OCTOBER);
    assertThat(OCTOBER)
        .isLessThan(DateRange.of(YearMonth.of(2025, 11)))
        .hasToString("2025-10-01..2025-10-31");
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(LocalDate.of(2025, 10, 2), LocalDate.of(2025, 10, 1)))
        .withMessage("to (2025-10-01) must not be before from (2025-10-02)");
    assertThatNullPointerException()
        .isThrownBy(() -> DateRange.of(null, LocalDate.of(2025, 10, 1)))
        .withMessage("from must be given");
  }
}
