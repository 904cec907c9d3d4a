package io.github.tvarka.policy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.role.Act;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastingTest {
  private static final Act HEARING = Act.of("commission-hearing");

  @Nested
  class Until {
    @ParameterizedTest
    @CsvSource({
      "2025-11-12, 1, 2025-12-11",
      "2025-12-31, 2, 2026-02-28",
      "2023-12-31, 2, 2024-02-29",
      "2026-01-31, 1, 2026-02-28",
      "2024-01-31, 1, 2024-02-29",
      "2024-01-29, 1, 2024-02-28",
      "2026-01-29, 1, 2026-02-28",
      "2025-09-01, 2, 2025-10-31",
      "2025-12-28, 2, 2026-02-27",
      "2026-01-05, 2, 2026-03-04",
      "2025-10-01, 1, 2025-10-31",
      "2026-03-31, 1, 2026-04-30",
      "2025-12-01, 12, 2026-11-30"
    })
    void isTheEveOfTheSameDayOrTheLastOfTheMonth(LocalDate first, int months, LocalDate last) {
      assertThat(new Lasting(months, HEARING).until(first)).isEqualTo(last);
    }
  }

  @Test
  void refusesLessThanAMonth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Lasting(0, HEARING))
        .withMessage("lasts.months (0) must be positive");
    assertThatNullPointerException()
        .isThrownBy(() -> new Lasting(1, null))
        .withMessage("lasts.from must be given");
  }
}
