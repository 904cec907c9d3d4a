package io.github.tvarka.policy.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactLogTest {
  private static final FactKey SUPPORT = FactKey.of("support-exhausted");

  private static KnownFact since(String day, Truth value) {
    return new KnownFact(SUPPORT, value, Optional.of(LocalDate.parse(day)));
  }

  @Nested
  class Value {
    private final FactLog log = FactLog.of(List.of(
        since("2025-11-01", Truth.YES),
        KnownFact.of("support-exhausted", Truth.NO),
        since("2025-12-01", Truth.UNKNOWN),
        KnownFact.of("other", Truth.YES)));

    @ParameterizedTest
    @CsvSource({
      "1990-01-01, NO",
      "2025-10-31, NO",
      "2025-11-01, YES",
      "2025-11-02, YES",
      "2025-11-30, YES",
      "2025-12-01, UNKNOWN"
    })
    void isTheLatestStatementThatHoldsByThen(LocalDate on, Truth value) {
      assertThat(log.value(SUPPORT, on)).isEqualTo(value);
    }

    @Test
    void isUnknownWhereNobodySaidAnything() {
      assertThat(FactLog.EMPTY.value(SUPPORT, LocalDate.of(2025, 11, 1))).isEqualTo(Truth.UNKNOWN);
      FactLog later = FactLog.of(List.of(since("2025-11-01", Truth.YES)));
      assertThat(later.value(SUPPORT, LocalDate.of(2025, 10, 31))).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void refusesTwoStatementsOfOneDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            FactLog.of(List.of(since("2025-11-01", Truth.YES), since("2025-11-01", Truth.NO))))
        .withMessage("facts (support-exhausted) must not be stated twice for one day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactLog.of(List.of(
            KnownFact.of("support-exhausted", Truth.YES),
            KnownFact.of("support-exhausted", Truth.NO))));
  }
}
