package io.github.tvarka.support.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.quantity.Fraction;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class RatioTest {
  private static Ratio ratio(long above, long below) {
    return Ratio.from(Fraction.of(above, below));
  }

  @Test
  void isInLowestTerms() {
    assertThat(ratio(4, 10)).isEqualTo(Ratio.parse("2/5")).hasToString("2/5");
    assertThat(Ratio.of(30)).hasToString("30");
    assertThat(ratio(0, 7)).isEqualTo(Ratio.ZERO);
  }

  @Test
  void calculatesExactlyBeyondLongs() {
    Ratio sum = Ratio.ZERO;
    for (int below : new int[] {997, 991, 983, 977, 971, 967, 953, 947, 941, 937, 929, 919}) {
      sum = sum.plus(ratio(1, below));
    }
    assertThat(sum.denominator().bitLength()).isGreaterThan(Long.SIZE);
    for (int below : new int[] {997, 991, 983, 977, 971, 967, 953, 947, 941, 937, 929, 919}) {
      sum = sum.minus(ratio(1, below));
    }
    assertThat(sum).isEqualTo(Ratio.ZERO);
  }

  @Test
  void multipliesAndDivides() {
    assertThat(ratio(2, 3).times(ratio(3, 4))).isEqualTo(ratio(1, 2));
    assertThat(ratio(2, 3).dividedBy(ratio(4, 3))).isEqualTo(ratio(1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO))
        .withMessage("divisor (0) must be positive");
  }

  @Test
  void cutsDecimalsAsTold() {
    assertThat(ratio(2, 3).decimal(2, RoundingMode.DOWN)).isEqualByComparingTo("0.66");
    assertThat(ratio(2, 3).decimal(2, RoundingMode.CEILING)).isEqualByComparingTo("0.67");
    assertThat(Ratio.of(100).decimal(2, RoundingMode.DOWN).toPlainString()).isEqualTo("100");
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("0.8"))
        .withMessage("number (0.8) must be a whole number or a fraction such as 4/5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ratio(BigInteger.ONE, BigInteger.ZERO))
        .withMessage("denominator (0) must be positive");
  }
}
