package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A made-up town with one target, set for the calendar year 2020. */
final class Town {
  static final DateRange YEAR = DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
  static final LocalDate AFTER = LocalDate.of(2021, 1, 15);
  static final String TARGET = "made-up-target";

  private final IndicatorProgramme programme;
  private final List<ReportingUnit> units = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<NationalResult> national = new ArrayList<>();

  private Town(IndicatorProgramme programme) {
    this.programme = programme;
  }

  static Town aimingAt(Aim aim) {
    return new Town(programme(aim));
  }

  static IndicatorProgramme programme(Aim aim) {
    return IndicatorProgramme.builder()
        .document(RegulationDocument.builder()
            .key("made-up-town")
            .title(LocalText.of("Išgalvoto miesto rodikliai", "A made-up town's indicators"))
            .build())
        .edition(Edition.of("2020", YEAR.from()))
        .period(YEAR)
        .addIndicators(Indicator.builder()
            .clause(Clause.of("1"))
            .goal(LocalText.of("tikslas", "goal"))
            .addTargets(Target.builder()
                .key(TARGET)
                .aim(aim)
                .scope(new Scope.OfKind("school"))
                .build())
            .build())
        .build();
  }

  static Band atLeast(long above, long below) {
    return new Band(
        Optional.of(Fraction.of(above, below)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Band moreThan(long above, long below) {
    return new Band(
        Optional.empty(),
        Optional.of(Fraction.of(above, below)),
        Optional.empty(),
        Optional.empty());
  }

  static ShareAim parents(Band limit, Grouping grouping) {
    return new ShareAim(
        CounterKey.of("cooperating-parents"), CounterKey.of("parents"), limit, grouping);
  }

  Town silent(String... schools) {
    Arrays.stream(schools).forEach(this::unit);
    return this;
  }

  Town share(String school, long part, long whole) {
    return with(new ObservedShare(
        unit(school), TARGET, Optional.of(Fraction.of(part)), Fraction.of(whole)));
  }

  Town size(String school, long whole) {
    return with(new ObservedShare(unit(school), TARGET, Optional.empty(), Fraction.of(whole)));
  }

  Town count(String school, int count) {
    return with(new ObservedCount(unit(school), TARGET, count));
  }

  Town events(String school, LocalDate... days) {
    return with(new ObservedEvents(unit(school), TARGET, List.of(days)));
  }

  Town with(Observation observation) {
    unit(observation.unit());
    observations.add(observation);
    return this;
  }

  Town national(Fraction mean) {
    national.add(new NationalResult(TARGET, mean));
    return this;
  }

  private String unit(String code) {
    if (units.stream().noneMatch(unit -> unit.code().equals(code))) {
      units.add(ReportingUnit.of(code, "school"));
    }
    return code;
  }

  IndicatorFacts facts() {
    return IndicatorFacts.builder()
        .addAllUnits(units)
        .addAllObservations(observations)
        .addAllNationalResults(national)
        .build();
  }

  TargetDecision decide(LocalDate asOf) {
    return IndicatorCalculator.of(programme).decide(facts(), asOf).of(TARGET);
  }

  TargetDecision decide() {
    return decide(AFTER);
  }

  TargetOutcome outcome() {
    return decide().outcome();
  }

  TargetOutcome outcome(LocalDate asOf) {
    return decide(asOf).outcome();
  }
}
