package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RoundingProperties {
  @Property
  void whatIsRoundedIsInItsBand(
      @ForAll @IntRange(min = -10_000, max = 10_000) int numerator,
      @ForAll @IntRange(min = 1, max = 60) int denominator,
      @ForAll @IntRange(max = 3) int decimals,
      @ForAll Rounding.Way way) {
    Rounding rounding = new Rounding(decimals, way);
    Fraction number = Fraction.of(numerator, denominator);
    assertThat(rounding.band(rounding.apply(number)).contains(number)).isTrue();
  }

  @Property
  void aLargerNumberIsNeverRoundedToASmallerOne(
      @ForAll @IntRange(min = -10_000, max = 10_000) int numerator,
      @ForAll @IntRange(min = 1, max = 60) int denominator,
      @ForAll @IntRange(max = 100) int more,
      @ForAll Rounding.Way way) {
    Rounding rounding = new Rounding(1, way);
    Fraction number = Fraction.of(numerator, denominator);
    Fraction larger = number.plus(Fraction.of(more, 7));
    assertThat(rounding.apply(larger)).isGreaterThanOrEqualTo(rounding.apply(number));
  }
}
