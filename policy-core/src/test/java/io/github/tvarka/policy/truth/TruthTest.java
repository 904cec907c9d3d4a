package io.github.tvarka.policy.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
  @Nested
  class Joined {
    @ParameterizedTest
    @CsvSource({
      "YES, YES, YES, YES",
      "YES, UNKNOWN, UNKNOWN, YES",
      "YES, NO, NO, YES",
      "UNKNOWN, YES, UNKNOWN, YES",
      "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
      "UNKNOWN, NO, NO, UNKNOWN",
      "NO, YES, NO, YES",
      "NO, UNKNOWN, NO, UNKNOWN",
      "NO, NO, NO, NO"
    })
    void followTheTablesOfKleene(Truth a, Truth b, Truth both, Truth either) {
      assertThat(a.and(b)).isEqualTo(both);
      assertThat(a.or(b)).isEqualTo(either);
    }
  }

  @Nested
  class Negated {
    @ParameterizedTest
    @CsvSource({"YES, NO", "UNKNOWN, UNKNOWN", "NO, YES"})
    void isTheOpposite(Truth truth, Truth opposite) {
      assertThat(truth.negated()).isEqualTo(opposite);
    }
  }

  @Test
  void isYesOrNoOfAKnownAnswer() {
    assertThat(Truth.of(true)).isEqualTo(Truth.YES);
    assertThat(Truth.of(false)).isEqualTo(Truth.NO);
  }
}
