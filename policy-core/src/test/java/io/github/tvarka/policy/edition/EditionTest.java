package io.github.tvarka.policy.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 9, 1);

  @Nested
  class InForce {
    private final Edition edition = new Edition(
        "2023",
        FIRST,
        Optional.of(LocalDate.of(2024, 8, 31)),
        Optional.of(LocalDate.of(2023, 8, 31)));

    @ParameterizedTest
    @CsvSource({"2023-08-31, false", "2023-09-01, true", "2024-08-31, true", "2024-09-01, false"})
    void isFromTheFirstToTheLastDay(LocalDate date, boolean inForce) {
      assertThat(edition.inForce(date)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"2023-08-31, false", "2023-09-01, true", "2999-01-01, true"})
    void hasNoEndWhereNoneIsSet(LocalDate date, boolean inForce) {
      assertThat(Edition.of("2023", FIRST).inForce(date)).isEqualTo(inForce);
    }
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Edition("2023", FIRST, Optional.of(FIRST.minusDays(1)), Optional.empty()))
        .withMessage("edition.to (2023-08-31) must not be before edition.from (2023-09-01)");
    assertThatNullPointerException()
        .isThrownBy(() -> Edition.of("2023", null))
        .withMessage("edition.from must be given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edition.of(" ", FIRST))
        .withMessage("edition.name ( ) must not be blank");
  }
}
