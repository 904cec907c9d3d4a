package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which targets of a programme are reached on a day, from what its units reported. Immutable.
 *
 * <p>Observations that are missing make a value uncertain, and it is decided only where all that it can be agrees.
 */
public final class IndicatorCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(IndicatorCalculator.class);

  private final IndicatorProgramme programme;
  private final Map<String, Target> targets = new LinkedHashMap<>();

  private IndicatorCalculator(IndicatorProgramme programme) {
    this.programme = Check.given("programme", programme);
    programme.indicators().stream()
        .flatMap(row -> row.targets().stream())
        .forEach(target -> targets.put(target.key(), target));
  }

  /**
   * A calculator for a programme.
   *
   * @param programme the programme
   * @return the calculator
   */
  public static IndicatorCalculator of(IndicatorProgramme programme) {
    return new IndicatorCalculator(programme);
  }

  /**
   * The table of all targets.
   *
   * @param facts who reports, and what was reported
   * @param asOf the day asked about; events after it are not looked at
   * @return every target, over all its units and in each of them
   * @throws IllegalArgumentException if an observation or a national result is for a target that the programme does not have, is not what
   *     the target asks for, or comes from a unit that does not report for it
   */
  public IndicatorTable decide(IndicatorFacts facts, LocalDate asOf) {
    Check.given("facts", facts);
    Check.given("asOf", asOf);
    LOG.debug("deciding {} targets of {}", targets.size(), programme.source());
    check(facts);
    Reported reported = new Reported(facts, asOf);
    List<TargetDecision> decisions = new ArrayList<>();
    for (Indicator row : programme.indicators()) {
      Citation citation = programme.source().cite(row.clause());
      for (Target target : row.targets()) {
        DateRange period = target.period().orElse(programme.period());
        List<String> units = target.scope().expected(facts.units());
        decisions.add(decide(new Case(citation, target, period, units, reported)));
      }
    }
    return new IndicatorTable(programme.source(), asOf, decisions);
  }

  private static TargetDecision decide(Case of) {
    Aim aim = of.target().aim();
    LocalDate due = aim.due(of.period());
    TargetFinding all = AimEvaluator.evaluate(aim, of);
    Aim each = aim instanceof UnitsAim units ? units.each() : aim;
    List<UnitDecision> units = of.units().stream()
        .map(unit -> {
          TargetFinding finding = AimEvaluator.evaluate(each, of.only(unit));
          return new UnitDecision(unit, TargetOutcome.of(finding, due, of.asOf()), finding);
        })
        .toList();
    return new TargetDecision(
        of.citation(), of.target(), due, TargetOutcome.of(all, due, of.asOf()), all, units);
  }

  private void check(IndicatorFacts facts) {
    Map<String, ReportingUnit> units = new LinkedHashMap<>();
    facts.units().forEach(unit -> units.put(unit.code(), unit));
    for (Observation observation : facts.observations()) {
      Target target = target("observation.target", observation.target());
      Check.that(
          target.scope().contains(Check.given("observation.unit", units.get(observation.unit()))),
          "observation.unit",
          observation.unit(),
          "must be one that reports for " + target.key());
      List<Class<? extends Observation>> asked = AimEvaluator.reports(target.aim());
      Check.that(
          asked.contains(observation.getClass()),
          "observation of " + target.key(),
          observation.getClass().getSimpleName(),
          "must be one of " + asked.stream().map(Class::getSimpleName).toList());
    }
    facts
        .nationalResults()
        .forEach(result -> Check.that(
            comparesNationally(target("national.target", result.target()).aim()),
            "national.target",
            result.target(),
            "must be compared with a national result"));
  }

  private static boolean comparesNationally(Aim aim) {
    return aim instanceof NationalAim
        || (aim instanceof UnitsAim units && units.each() instanceof NationalAim);
  }

  private Target target(String name, String key) {
    Target target = targets.get(key);
    Check.that(target != null, name, key, "must be one of " + targets.keySet());
    return Check.given(name, target);
  }
}
