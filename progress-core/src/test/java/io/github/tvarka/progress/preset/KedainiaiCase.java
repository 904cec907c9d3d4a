package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.change.ChangeCalculator;
import io.github.tvarka.progress.cohort.CohortCalculator;
import io.github.tvarka.progress.comparison.ComparisonCalculator;
import io.github.tvarka.progress.level.LevelCalculator;
import java.time.LocalDate;

/** The preset with its calculators, for scenarios. */
final class KedainiaiCase {
  static final LocalDate SEPTEMBER_30 = LocalDate.of(2025, 9, 30);
  static final LocalDate OCTOBER_10 = LocalDate.of(2025, 10, 10);
  static final LocalDate OCTOBER_31 = LocalDate.of(2025, 10, 31);
  static final LocalDate JANUARY_15 = LocalDate.of(2026, 1, 15);
  static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);
  static final LocalDate MARCH_20 = LocalDate.of(2026, 3, 20);
  static final LocalDate APRIL_10 = LocalDate.of(2026, 4, 10);
  static final LocalDate JUNE_5 = LocalDate.of(2026, 6, 5);
  static final LocalDate JUNE_12 = LocalDate.of(2026, 6, 12);
  static final DateRange APRIL_AND_MAY =
      DateRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 31));

  final ProgressPolicy policy;

  private KedainiaiCase(ReadingChoices choices) {
    policy = Kedainiai.policy(choices);
  }

  static KedainiaiCase byDefault() {
    return new KedainiaiCase(ReadingChoices.DEFAULTS);
  }

  static KedainiaiCase reading(String key, String code) {
    return new KedainiaiCase(ReadingChoices.DEFAULTS.with(key, code));
  }

  LevelCalculator levels() {
    return LevelCalculator.of(policy.source(), policy.levels().orElseThrow());
  }

  ComparisonCalculator comparison() {
    return ComparisonCalculator.of(
        policy.source(), policy.levels().orElseThrow(), policy.comparison().orElseThrow());
  }

  ChangeCalculator changes() {
    return ChangeCalculator.of(
        policy.source(), policy.levels().orElseThrow(), policy.changes().orElseThrow());
  }

  CohortCalculator cohort() {
    return CohortCalculator.of(policy.cohort().orElseThrow(), comparison(), changes());
  }
}
