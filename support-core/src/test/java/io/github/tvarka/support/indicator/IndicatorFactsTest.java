package io.github.tvarka.support.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.quantity.Fraction;
import org.junit.jupiter.api.Test;

class IndicatorFactsTest {
  private static final ReportingUnit SCHOOL = ReportingUnit.of("a", "school");
  private static final Observation FIRST = new ObservedCount("a", "graduates", 3);

  @Test
  void oneUnitMayReportForSeveralTargets() {
    IndicatorFacts facts = IndicatorFacts.builder()
        .addUnits(SCHOOL)
        .addObservations(FIRST, new ObservedCount("a", "participants", 3))
        .build();
    assertThat(facts.observations()).hasSize(2);
  }

  @Test
  void refusesTwoObservationsOfOneUnitForOneTarget() {
    IndicatorFacts.Builder facts = IndicatorFacts.builder()
        .addUnits(SCHOOL)
        .addObservations(FIRST, new ObservedCount("a", "graduates", 4));
    assertThatIllegalArgumentException()
        .isThrownBy(facts::build)
        .withMessage("observations (a, graduates) must not stand twice");
  }

  @Test
  void refusesAUnitThatIsNotAmongTheUnits() {
    IndicatorFacts.Builder facts =
        IndicatorFacts.builder().addObservations(FIRST).addUnits(ReportingUnit.of("b", "school"));
    assertThatIllegalArgumentException()
        .isThrownBy(facts::build)
        .withMessage("observation.unit (a) must be one of the units [b]");
  }

  @Test
  void refusesUnitsAndNationalResultsTwice() {
    IndicatorFacts.Builder units = IndicatorFacts.builder().addUnits(SCHOOL, SCHOOL);
    assertThatIllegalArgumentException()
        .isThrownBy(units::build)
        .withMessage("units (a) must not stand twice");
    NationalResult mean = new NationalResult("test", Fraction.of(6));
    IndicatorFacts.Builder national =
        IndicatorFacts.builder().addUnits(SCHOOL).addNationalResults(mean, mean);
    assertThatIllegalArgumentException()
        .isThrownBy(national::build)
        .withMessage("nationalResults (test) must not stand twice");
  }
}
