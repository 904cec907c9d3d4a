package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
  private static final Fraction THIRD = Fraction.of(1, 3);

  @Nested
  class Of {
    @ParameterizedTest
    @CsvSource({"2, 6, 1/3", "6, 2, 3", "0, 5, 0", "-2, 6, -1/3", "7, 1, 7"})
    void isInLowestTerms(long above, long below, String text) {
      assertThat(Fraction.of(above, below)).hasToString(text).isEqualTo(Fraction.parse(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -3})
    void refusesADenominatorThatIsNotPositive(long below) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Fraction.of(1, below))
          .withMessage("denominator (" + below + ") must be positive");
    }
  }

  @Nested
  class Arithmetic {
    @Test
    void isExact() {
      assertThat(THIRD.plus(THIRD).plus(THIRD)).isEqualTo(Fraction.of(1));
      assertThat(THIRD.plus(Fraction.of(1, 2))).isEqualTo(Fraction.of(5, 6));
      assertThat(Fraction.of(1, 2).minus(THIRD)).isEqualTo(Fraction.of(1, 6));
      assertThat(THIRD.times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 4));
      assertThat(THIRD.dividedBy(Fraction.of(2))).isEqualTo(Fraction.of(1, 6));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void refusesADivisorThatIsNotPositive(long divisor) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> THIRD.dividedBy(Fraction.of(divisor)))
          .withMessage("divisor (" + divisor + ") must be positive");
    }

    @Test
    void failsRatherThanRunsOver() {
      Fraction largest = Fraction.of(Long.MAX_VALUE);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> largest.plus(Fraction.of(1)));
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.times(largest));
    }
  }

  @Nested
  class CompareTo {
    @Test
    void comparesTheNumbers() {
      assertThat(THIRD)
          .isLessThan(Fraction.of(1, 2))
          .isGreaterThan(Fraction.of(33, 100))
          .isLessThan(Fraction.of(34, 100));
      assertThat(Fraction.of(-1, 2)).isLessThan(THIRD);
    }

    @Test
    void doesNotRunOver() {
      assertThat(Fraction.of(Long.MAX_VALUE, 2)).isGreaterThan(Fraction.of(Long.MAX_VALUE, 3));
    }
  }

  @Nested
  class Parse {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "a",
          "1,5",
          "0.33",
          "1/-3",
          "1/3/3",
          "+1",
          "1 / 3",
          "--1",
          "9223372036854775808",
          "99999999999999999999"
        })
    void refusesWhatIsNoWholeNumberOrFraction(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Fraction.parse(text))
          .withMessage("number (" + text + ") must be a whole number or a fraction such as 1/3");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, 0, 1234567890123456789L})
    void readsEachNumberThatIsWritten(long number) {
      assertThat(Fraction.parse(Fraction.of(number).toString())).isEqualTo(Fraction.of(number));
    }

    @Test
    void refusesAZeroBelowTheLine() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Fraction.parse("1/0"))
          .withMessage("number (1/0) must be a whole number or a fraction such as 1/3");
    }
  }

  @Nested
  class Json {
    @Test
    void isANumberOrAText() {
      assertThat(Fraction.of(14).json()).isEqualTo(14L);
      assertThat(THIRD.json()).isEqualTo("1/3");
    }

    @Test
    void isReadFromWholeNumbersAndTextsAlone() {
      assertThat(Fraction.fromJson(14)).isEqualTo(Fraction.of(14));
      assertThat(Fraction.fromJson(14L)).isEqualTo(Fraction.of(14));
      assertThat(Fraction.fromJson("1/3")).isEqualTo(THIRD);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Fraction.fromJson(0.33))
          .withMessage("number (0.33) must be a whole number or a fraction such as \"1/3\"");
      assertThatIllegalArgumentException().isThrownBy(() -> Fraction.fromJson(true));
    }
  }

  @Test
  void isWholeWhereNothingStandsBelowTheLine() {
    assertThat(Fraction.of(4, 2).whole()).isTrue();
    assertThat(THIRD.whole()).isFalse();
  }
}
