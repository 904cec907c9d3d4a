package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class PercentProperties {
  @Property
  void parseReadsWhatToStringWrites(
      @ForAll @BigRange(min = "0", max = "999999999") @Scale(9) BigDecimal value) {
    Percent percent = new Percent(value);
    assertThat(Percent.parse(percent.toString())).isEqualTo(percent);
  }

  @Property
  void theFractionIsTheExactHundredth(
      @ForAll @BigRange(min = "0", max = "999999999") @Scale(9) BigDecimal value) {
    Fraction fraction = new Percent(value).fraction();
    BigDecimal above = BigDecimal.valueOf(fraction.numerator()).multiply(BigDecimal.valueOf(100));
    assertThat(above)
        .isEqualByComparingTo(value.multiply(BigDecimal.valueOf(fraction.denominator())));
  }
}
