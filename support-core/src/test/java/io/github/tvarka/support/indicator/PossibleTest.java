package io.github.tvarka.support.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.truth.Truth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleTest {
  private static Possible open(long least, long most) {
    return new Possible(Ratio.of(least), false, Optional.of(Ratio.of(most)), false);
  }

  @ParameterizedTest
  @CsvSource({
    "29, 29, NO",
    "30, 30, YES",
    "31, 31, YES",
    "28, 29, NO",
    "29, 30, UNKNOWN",
    "30, 31, YES",
  })
  void atLeastThirty(long least, long most, Truth truth) {
    assertThat(Possible.between(Ratio.of(least), Ratio.of(most)).within(Band.atLeast(30)))
        .isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"29, NO", "30, NO", "31, YES"})
  void moreThanThirty(long number, Truth truth) {
    assertThat(Possible.exactly(Ratio.of(number)).within(Band.moreThan(30))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"29, YES", "30, YES", "31, NO"})
  void atMostThirty(long number, Truth truth) {
    assertThat(Possible.exactly(Ratio.of(number)).within(Band.atMost(30))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"29, YES", "30, NO", "31, NO"})
  void lessThanThirty(long number, Truth truth) {
    assertThat(Possible.exactly(Ratio.of(number)).within(Band.lessThan(30))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, NO",
    "2, 2, YES",
    "4, 4, YES",
    "5, 5, NO",
    "1, 2, UNKNOWN",
    "2, 4, YES",
    "1, 5, UNKNOWN"
  })
  void twoToFour(long least, long most, Truth truth) {
    assertThat(Possible.between(Ratio.of(least), Ratio.of(most)).within(Band.between(2, 4)))
        .isEqualTo(truth);
  }

  @Test
  void anEndThatIsOnlyComeNearDoesNotCount() {
    assertThat(open(0, 1).within(Band.exactly(1))).isEqualTo(Truth.NO);
    assertThat(open(0, 1).within(Band.atLeast(1))).isEqualTo(Truth.NO);
    assertThat(open(0, 1).within(Band.lessThan(1))).isEqualTo(Truth.YES);
    assertThat(open(0, 1).within(Band.moreThan(0))).isEqualTo(Truth.YES);
    assertThat(open(0, 1).within(Band.atMost(0))).isEqualTo(Truth.NO);
    assertThat(Possible.between(Ratio.ZERO, Ratio.ONE).within(Band.exactly(1)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatCanStillGrowIsNeverTooLittle() {
    assertThat(Possible.atLeast(Ratio.of(3)).within(Band.atLeast(30))).isEqualTo(Truth.UNKNOWN);
    assertThat(Possible.atLeast(Ratio.of(30)).within(Band.atLeast(30))).isEqualTo(Truth.YES);
    assertThat(Possible.atLeast(Ratio.of(31)).within(Band.exactly(30))).isEqualTo(Truth.NO);
    assertThat(Possible.atLeast(Ratio.of(30)).within(Band.exactly(30))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void refusesWhatNothingCanBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Possible.between(Ratio.ONE, Ratio.ZERO))
        .withMessage("least (1) must not be above most (0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(1, 1))
        .withMessage("most (1) must be reached where it is also the least");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Possible(Ratio.ONE, true, Optional.empty(), true))
        .withMessage("mostReached (true) must be false where there is no most");
  }
}
