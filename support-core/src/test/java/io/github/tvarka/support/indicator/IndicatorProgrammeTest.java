package io.github.tvarka.support.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorProgrammeTest {
  private final IndicatorProgramme programme = Town.programme(StatementAim.of("a"));

  @Test
  void holdsEachRowAsATargetAndMakesNobodyDoAnything() {
    assertThat(programme.clauses()).singleElement().satisfies(held -> {
      assertThat(held.clause()).isEqualTo(Clause.of("1"));
      assertThat(held.kind()).isEqualTo(ClauseKind.TARGET);
      assertThat(held.member()).isEqualTo("indicators[1].targets");
    });
    assertThat(programme.allDuties()).isEmpty();
    assertThat(programme.source()).hasToString("Source[document=made-up-town, edition=2020]");
  }

  @Test
  void refusesRowsAndTargetsThatStandTwice() {
    Indicator row = programme.indicators().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> programme.withIndicators(row, row))
        .withMessage("indicators (1) must not stand twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> programme.withIndicators(row, row.withClause(Clause.of("2"))))
        .withMessage("targets (made-up-target) must not stand twice");
  }

  @Test
  void refusesAReadingThatIsNotDeclared() {
    Indicator row = programme.indicators().get(0);
    Indicator resting =
        row.withTargets(List.of(row.targets().get(0).withReadings("no-such-reading")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> programme.withIndicators(resting))
        .withMessage("readings (no-such-reading) must be declared by the programme");
  }

  @Test
  void refusesARowThatWantsNothing() {
    Indicator row = programme.indicators().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.withTargets(List.of()))
        .withMessage("indicator.targets ([]) must not be empty");
  }
}
