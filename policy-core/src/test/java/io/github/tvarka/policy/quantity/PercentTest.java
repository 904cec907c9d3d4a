package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {
  @Nested
  class Parse {
    @ParameterizedTest
    @CsvSource({
      "50%, 50%",
      "12.5%, 12.5%",
      "12.50%, 12.5%",
      "0%, 0%",
      "0.000000001%, 0.000000001%",
      "100%, 100%",
      "999999999%, 999999999%"
    })
    void readsWhatToStringWrites(String text, String written) {
      assertThat(Percent.parse(text)).hasToString(written).isEqualTo(Percent.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"50", "%", "-1%", "5 %", "1e2%", ".5%", "5.%", "0.0000000001%", "1234567890%"})
    void refusesWhatIsNoNumberWithTheSign(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percent.parse(text))
          .withMessage("percent (" + text + ") must be a number with the sign, such as \"50%\"");
    }
  }

  @Nested
  class OfANumber {
    @Test
    void isEqualHoweverItWasWritten() {
      assertThat(new Percent(new BigDecimal("1E+2")))
          .isEqualTo(Percent.of(100))
          .hasSameHashCodeAs(Percent.of(100));
      assertThat(new Percent(new BigDecimal("0.00"))).isEqualTo(Percent.of(0));
    }

    @Test
    void refusesANegativeOne() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percent.of(-1))
          .withMessage("percent (-1) must not be negative");
    }

    @Test
    void refusesMoreDigitsThanItCanRead() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Percent(new BigDecimal("0.0000000001")))
          .withMessageEndingWith("must have at most nine decimals");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percent.of(1_000_000_000))
          .withMessage("percent (1000000000) must be below a thousand million");
    }
  }

  @Nested
  class AsAFraction {
    @ParameterizedTest
    @CsvSource({"50%, 1/2", "12.5%, 1/8", "100%, 1", "0%, 0", "0.1%, 1/1000", "250%, 5/2"})
    void isExact(String percent, String fraction) {
      assertThat(Percent.parse(percent).fraction()).isEqualTo(Fraction.parse(fraction));
    }
  }

  @Test
  void comparesTheNumbers() {
    assertThat(Percent.parse("9.5%")).isLessThan(Percent.of(10)).isGreaterThan(Percent.of(9));
  }
}
