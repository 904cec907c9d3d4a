package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
  @ParameterizedTest
  @CsvSource({
    "5/2, 0, 3, 2, 3",
    "249/100, 0, 2, 2, 3",
    "2, 0, 2, 2, 2",
    "-5/2, 0, -2, -3, -2",
    "13/5, 1, 13/5, 13/5, 13/5",
    "53/20, 1, 27/10, 13/5, 27/10",
    "8/3, 1, 27/10, 13/5, 27/10",
    "8/3, 2, 267/100, 133/50, 267/100"
  })
  void takesOneOfTheTwoNearest(String number, int decimals, String halfUp, String down, String up) {
    Fraction exact = Fraction.parse(number);
    assertThat(Rounding.halfUp(decimals).apply(exact)).isEqualTo(Fraction.parse(halfUp));
    assertThat(Rounding.down(decimals).apply(exact)).isEqualTo(Fraction.parse(down));
    assertThat(new Rounding(decimals, Rounding.Way.UP).apply(exact)).isEqualTo(Fraction.parse(up));
  }

  @Test
  void roundsBothEndsOfAnAmount() {
    Interval exact = new Interval(Fraction.of(3, 2), Fraction.of(12, 5));
    assertThat(Rounding.halfUp(0).apply(exact)).isEqualTo(Interval.between(2, 2));
  }

  @Test
  void knowsWhatBecomesANumber() {
    assertThat(Rounding.halfUp(0).band(Fraction.of(3))).hasToString(">= 5/2 < 7/2");
    assertThat(Rounding.down(0).band(Fraction.of(3))).hasToString(">= 3 < 4");
    assertThat(new Rounding(0, Rounding.Way.UP).band(Fraction.of(3))).hasToString("> 2 <= 3");
  }

  @Test
  void refusesTheBandOfWhatItNeverGives() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.halfUp(0).band(Fraction.of(5, 2)))
        .withMessage("rounded (5/2) must be rounded by this already");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 7})
  void refusesOtherDecimals(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.halfUp(decimals))
        .withMessage("rounding.decimals (" + decimals + ") must be between 0 and 6");
  }
}
