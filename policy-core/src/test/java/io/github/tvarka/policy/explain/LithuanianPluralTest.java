package io.github.tvarka.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LithuanianPluralTest {
  @Nested
  class Of {
    @ParameterizedTest
    @CsvSource({
      "0, MANY",
      "1, ONE",
      "2, FEW",
      "9, FEW",
      "10, MANY",
      "11, MANY",
      "12, MANY",
      "19, MANY",
      "20, MANY",
      "21, ONE",
      "22, FEW",
      "30, MANY",
      "31, ONE",
      "100, MANY",
      "101, ONE",
      "111, MANY",
      "112, MANY",
      "121, ONE",
      "1000000, MANY"
    })
    void followsTheLastTwoDigits(long number, LithuanianPlural form) {
      assertThat(LithuanianPlural.of(number)).isEqualTo(form);
      assertThat(LithuanianPlural.of(-number)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775807, FEW", "-9223372036854775808, FEW"})
    void knowsTheLargestNumbers(long number, LithuanianPlural form) {
      assertThat(LithuanianPlural.of(number)).isEqualTo(form);
    }
  }
}
