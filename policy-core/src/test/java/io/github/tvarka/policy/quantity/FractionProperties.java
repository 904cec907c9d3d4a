package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FractionProperties {
  @Provide
  Arbitrary<Fraction> fractions() {
    return Combinators.combine(
            Arbitraries.longs().between(-1000, 1000), Arbitraries.longs().between(1, 1000))
        .as(Fraction::of);
  }

  @Property
  void parseReadsWhatToStringWrites(@ForAll long above, @ForAll("fractions") Fraction small) {
    assertThat(Fraction.parse(Fraction.of(above).toString())).isEqualTo(Fraction.of(above));
    assertThat(Fraction.parse(small.toString())).isEqualTo(small);
    assertThat(Fraction.fromJson(small.json())).isEqualTo(small);
  }

  @Property
  void whatIsAddedCanBeTakenAway(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
  }

  @Property
  void timesUndoesDividedBy(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    if (b.compareTo(Fraction.ZERO) > 0) {
      assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
    }
  }

  @Property
  void compareToAgreesWithTheDifference(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).compareTo(Fraction.ZERO));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }
}
