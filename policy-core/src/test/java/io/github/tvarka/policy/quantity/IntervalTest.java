package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IntervalTest {
  @Nested
  class OfBounds {
    @Test
    void refusesThemUpsideDown() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Interval.between(5, 3))
          .withMessage("least (5) must not be above most (3)");
      assertThatNullPointerException()
          .isThrownBy(() -> new Interval(null, Fraction.ZERO))
          .withMessage("least must be given");
    }

    @Test
    void isExactWhereTheyAreOne() {
      assertThat(Interval.exactly(3).exact()).isTrue();
      assertThat(Interval.between(3, 3)).isEqualTo(Interval.exactly(Fraction.of(3)));
      assertThat(Interval.between(3, 5).exact()).isFalse();
    }
  }

  @Nested
  class Plus {
    @Test
    void movesBothEnds() {
      assertThat(Interval.between(3, 5).plus(Fraction.of(1, 3)))
          .isEqualTo(new Interval(Fraction.of(10, 3), Fraction.of(16, 3)));
    }
  }

  @Nested
  class ShareOf {
    @Test
    void isAnExactShare() {
      assertThat(Interval.between(60, 61).shareOf(Fraction.of(120)))
          .isEqualTo(new Interval(Fraction.of(1, 2), Fraction.of(61, 120)));
    }

    @Test
    void isNothingOfNothing() {
      assertThat(Interval.exactly(0).shareOf(Fraction.ZERO)).isEqualTo(Interval.exactly(0));
    }
  }

  @Test
  void showsOneNumberOrTwo() {
    assertThat(Interval.exactly(3)).hasToString("3");
    assertThat(Interval.between(3, 5)).hasToString("3..5");
  }

  @Test
  void withoutAnotherIsAsWideAsBothTogether() {
    assertThat(Interval.between(3, 5).minus(Interval.between(1, 2)))
        .isEqualTo(Interval.between(1, 4));
    assertThat(Interval.exactly(1).minus(Interval.exactly(3))).isEqualTo(Interval.exactly(-2));
  }
}
