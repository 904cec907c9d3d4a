package io.github.tvarka.examples.cli.cases;

import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.support.indicator.IndicatorCalculator;
import io.github.tvarka.support.indicator.IndicatorFacts;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import java.time.LocalDate;
import java.util.List;

/** What is decided under a list of indicators. */
final class IndicatorCases {
  private static final CaseKind<IndicatorProgramme, IndicatorFacts> INDICATOR = new CaseKind<>(
      "indicator",
      "What schools, groups and the municipality report: which targets are reached, by how much others are not, who has not reported.",
      Presets.INDICATOR,
      IndicatorFacts.class,
      IndicatorCases::table);

  private IndicatorCases() {}

  static List<CaseKind<?, ?>> kinds() {
    return List.of(INDICATOR);
  }

  private static Object table(IndicatorProgramme programme, IndicatorFacts facts, LocalDate asOf) {
    try {
      return IndicatorCalculator.of(programme).decide(facts, asOf);
    } catch (IllegalArgumentException refused) {
      throw new Refusal("facts: " + refused.getMessage());
    }
  }
}
