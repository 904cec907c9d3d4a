package io.github.tvarka.support.preset;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.indicator.IndicatorCalculator;
import io.github.tvarka.support.indicator.IndicatorFacts;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import io.github.tvarka.support.indicator.NationalResult;
import io.github.tvarka.support.indicator.Observation;
import io.github.tvarka.support.indicator.ObservedAnswer;
import io.github.tvarka.support.indicator.ObservedCount;
import io.github.tvarka.support.indicator.ObservedEvents;
import io.github.tvarka.support.indicator.ObservedMean;
import io.github.tvarka.support.indicator.ObservedShare;
import io.github.tvarka.support.indicator.ReportingUnit;
import io.github.tvarka.support.indicator.TargetDecision;
import io.github.tvarka.support.indicator.TargetOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Made-up observations under the programme: two schools, a nursery, the schools that it names, and groups of teachers. */
final class AlytusTown {
  static final String DOCUMENT = AlytusPriority2.KEY;
  static final LocalDate AFTER = LocalDate.of(2021, 9, 1);
  static final TargetOutcome REACHED = new TargetOutcome.Reached();
  private static final List<ReportingUnit> UNITS = List.of(
      ReportingUnit.of("town", "municipality"),
      ReportingUnit.of("school-a", "institution", "general-school", "national-test-school"),
      ReportingUnit.of("school-b", "institution", "general-school", "national-test-school"),
      ReportingUnit.of("nursery", "institution", "pre-school"),
      ReportingUnit.of("group-1", "teachers-group"),
      ReportingUnit.of("group-2", "teachers-group"),
      ReportingUnit.of("specialists-1", "specialists-group"),
      ReportingUnit.of("specialists-2", "specialists-group"),
      ReportingUnit.of("ramanauskas-vanagas-gymnasium", "gymnasium"),
      ReportingUnit.of("putinai-gymnasium", "gymnasium"),
      ReportingUnit.of("jotvingiai-gymnasium", "gymnasium"),
      ReportingUnit.of("st-benedict-gymnasium", "gymnasium"),
      ReportingUnit.of("saltiniai-progymnasium", "progymnasium"),
      ReportingUnit.of("chemists-school", "activity"),
      ReportingUnit.of("economics-and-business-academy", "activity"),
      ReportingUnit.of("pedagogical-psychological-service", "service"));

  private final IndicatorProgramme programme;
  private final List<Observation> observations = new ArrayList<>();
  private final List<NationalResult> national = new ArrayList<>();

  private AlytusTown(ReadingChoices choices) {
    this.programme = AlytusPriority2.policy(choices);
  }

  static AlytusTown town() {
    return new AlytusTown(ReadingChoices.DEFAULTS);
  }

  static AlytusTown town(ReadingChoices choices) {
    return new AlytusTown(choices);
  }

  static AlytusTown reading(String key, String code) {
    return new AlytusTown(ReadingChoices.DEFAULTS.with(key, code));
  }

  AlytusTown share(String unit, String target, long part, long whole) {
    return with(
        new ObservedShare(unit, target, Optional.of(Fraction.of(part)), Fraction.of(whole)));
  }

  AlytusTown count(String unit, String target, int count) {
    return with(new ObservedCount(unit, target, count));
  }

  AlytusTown says(String unit, String target, boolean holds) {
    return with(new ObservedAnswer(unit, target, Truth.of(holds)));
  }

  AlytusTown held(String unit, String target, String... days) {
    return with(new ObservedEvents(
        unit, target, List.of(days).stream().map(LocalDate::parse).toList()));
  }

  AlytusTown mean(String unit, String target, long mean, int members) {
    return with(new ObservedMean(unit, target, Fraction.of(mean), Optional.of(members)));
  }

  AlytusTown national(String target, long mean) {
    national.add(new NationalResult(target, Fraction.of(mean)));
    return this;
  }

  AlytusTown with(NationalResult result) {
    national.add(result);
    return this;
  }

  AlytusTown with(Observation observation) {
    observations.add(observation);
    return this;
  }

  TargetDecision decide(String target, LocalDate asOf) {
    IndicatorFacts facts = IndicatorFacts.builder()
        .addAllUnits(UNITS)
        .addAllObservations(observations)
        .addAllNationalResults(national)
        .build();
    return IndicatorCalculator.of(programme).decide(facts, asOf).of(target);
  }

  TargetDecision decide(String target) {
    return decide(target, AFTER);
  }

  TargetOutcome outcome(String target) {
    return decide(target).outcome();
  }

  boolean reaches(String target) {
    TargetOutcome outcome = outcome(target);
    if (!(outcome instanceof TargetOutcome.Reached
        || outcome instanceof TargetOutcome.NotReached)) {
      throw new AssertionError(target + " must be decided: " + outcome);
    }
    return outcome instanceof TargetOutcome.Reached;
  }
}
