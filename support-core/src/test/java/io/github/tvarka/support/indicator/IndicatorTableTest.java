package io.github.tvarka.support.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IndicatorTableTest {
  private final IndicatorTable table = IndicatorCalculator.of(Town.programme(StatementAim.of("a")))
      .decide(Town.aimingAt(StatementAim.of("a")).silent("school-a").facts(), Town.AFTER);

  @Test
  void findsTheRowOfATarget() {
    assertThat(table.of(Town.TARGET).citation()).hasToString("made-up-town 2020, 1");
    assertThat(table.of(Town.TARGET).due()).isEqualTo("2020-12-31");
  }

  @Test
  void refusesATargetThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.of("no-such-target"))
        .withMessage("target (no-such-target) must be one of [made-up-target]");
  }
}
