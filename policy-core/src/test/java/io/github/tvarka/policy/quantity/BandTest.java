package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.truth.Truth;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {
  private static final Band OPEN = band(null, "7", null, "14");

  private static Band band(String atLeast, String moreThan, String atMost, String lessThan) {
    return new Band(number(atLeast), number(moreThan), number(atMost), number(lessThan));
  }

  private static Optional<Fraction> number(String text) {
    return Optional.ofNullable(text).map(Fraction::parse);
  }

  @Nested
  class ContainsANumber {
    @ParameterizedTest
    @CsvSource({"6, false", "20/3, false", "7, true", "8, true"})
    void fromAnInclusiveLowerBoundUp(String number, boolean inside) {
      assertThat(Band.atLeast(7).contains(Fraction.parse(number))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, false", "43/3, true", "15, true"})
    void aboveAStrictLowerBound(String number, boolean inside) {
      assertThat(Band.moreThan(14).contains(Fraction.parse(number))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, true", "16/3, false", "6, false"})
    void upToAnInclusiveUpperBound(String number, boolean inside) {
      assertThat(Band.atMost(5).contains(Fraction.parse(number))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "14/3, true", "5, false", "6, false"})
    void belowAStrictUpperBound(String number, boolean inside) {
      assertThat(Band.lessThan(5).contains(Fraction.parse(number))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
      "6, false, false",
      "7, true, false",
      "8, true, true",
      "13, true, true",
      "14, true, false",
      "15, false, false"
    })
    void betweenTwoBounds(long number, boolean inclusive, boolean strict) {
      assertThat(Band.between(7, 14).contains(Fraction.of(number))).isEqualTo(inclusive);
      assertThat(OPEN.contains(Fraction.of(number))).isEqualTo(strict);
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "8, false"})
    void atOneNumberAlone(long number, boolean inside) {
      assertThat(Band.exactly(7).contains(Fraction.of(number))).isEqualTo(inside);
    }
  }

  @Nested
  class Reaches {
    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "15, true"})
    void looksAtTheLowerBoundAlone(long number, boolean reached) {
      assertThat(Band.between(7, 14).reaches(Fraction.of(number))).isEqualTo(reached);
      assertThat(Band.atMost(14).reaches(Fraction.of(number))).isTrue();
    }
  }

  @Nested
  class ContainsAnInterval {
    @ParameterizedTest
    @CsvSource({
      "0, 6, NO",
      "0, 7, UNKNOWN",
      "6, 7, UNKNOWN",
      "7, 7, YES",
      "7, 14, YES",
      "8, 13, YES",
      "14, 14, YES",
      "14, 15, UNKNOWN",
      "15, 15, NO",
      "15, 99, NO",
      "6, 15, UNKNOWN",
      "0, 99, UNKNOWN"
    })
    void betweenInclusiveBounds(long least, long most, Truth truth) {
      assertThat(Band.between(7, 14).contains(Interval.between(least, most))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
      "0, 7, NO",
      "7, 8, UNKNOWN",
      "8, 13, YES",
      "13, 14, UNKNOWN",
      "14, 99, NO",
      "7, 14, UNKNOWN"
    })
    void betweenStrictBounds(long least, long most, Truth truth) {
      assertThat(OPEN.contains(Interval.between(least, most))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"12, 14, NO", "14, 16, UNKNOWN", "15, 16, YES"})
    void aboveAStrictLowerBound(long least, long most, Truth truth) {
      assertThat(Band.moreThan(14).contains(Interval.between(least, most))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, YES", "5, 6, UNKNOWN", "6, 7, NO"})
    void upToAnInclusiveUpperBound(long least, long most, Truth truth) {
      assertThat(Band.atMost(5).contains(Interval.between(least, most))).isEqualTo(truth);
    }

    @Test
    void isUnknownForOneWiderThanTheBandOnBothSides() {
      assertThat(Band.exactly(7).contains(Interval.between(6, 8))).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Nested
  class OfBounds {
    @Test
    void refusesNone() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> band(null, null, null, null))
          .withMessage("band (no bound) must have atLeast, moreThan, atMost or lessThan");
    }

    @Test
    void refusesTwoOnOneSide() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> band("1", "2", null, null))
          .withMessage("moreThan (2) must not stand beside atLeast");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> band(null, null, "1", "2"))
          .withMessage("lessThan (2) must not stand beside atMost");
    }

    @Test
    void refusesNothingBetween() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Band.between(14, 7))
          .withMessage("band (14 to 7) must have a number between its bounds");
      assertThatIllegalArgumentException().isThrownBy(() -> band("7", null, null, "7"));
      assertThatIllegalArgumentException().isThrownBy(() -> band(null, "7", "7", null));
      assertThatIllegalArgumentException().isThrownBy(() -> band(null, "7", null, "7"));
    }
  }

  @Nested
  class InWords {
    @Test
    void showsEachBound() {
      assertThat(Band.between(7, 14)).hasToString(">= 7 <= 14");
      assertThat(OPEN).hasToString("> 7 < 14");
    }
  }
}
