package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the observations of a target come to, for each kind of aim. */
final class AimEvaluator {
  private AimEvaluator() {}

  static TargetFinding evaluate(Aim aim, Case of) {
    if (aim instanceof ShareAim share) {
      return ShareEvaluation.of(share, of);
    } else if (aim instanceof CountAim count) {
      return count(count, of);
    } else if (aim instanceof FrequencyAim frequency) {
      return FrequencyEvaluation.of(frequency, of);
    } else if (aim instanceof EventAim event) {
      return event(event, of);
    } else if (aim instanceof LastingAim lasting) {
      return lasting(lasting, of);
    } else if (aim instanceof NationalAim national) {
      return NationalEvaluation.of(national, of);
    } else if (aim instanceof StatementAim statement) {
      return answer(statement.statement(), Optional.empty(), of);
    } else if (aim instanceof JudgedAim judged) {
      return answer(judged.judged(), Optional.of(judged.by()), of);
    }
    return UnitsEvaluation.of((UnitsAim) aim, of);
  }

  /** What a unit has to report for an aim. */
  static List<Class<? extends Observation>> reports(Aim aim) {
    if (aim instanceof ShareAim) {
      return List.of(ObservedShare.class, ObservedPercent.class);
    } else if (aim instanceof CountAim) {
      return List.of(ObservedCount.class);
    } else if (aim instanceof FrequencyAim || aim instanceof EventAim) {
      return List.of(ObservedEvents.class);
    } else if (aim instanceof LastingAim) {
      return List.of(ObservedStretch.class);
    } else if (aim instanceof NationalAim) {
      return List.of(ObservedMean.class);
    } else if (aim instanceof UnitsAim units) {
      return reports(units.each());
    }
    return List.of(ObservedAnswer.class);
  }

  /** A number only grows: before its day it is settled once it is enough, or too much. */
  private static AmountResult count(CountAim aim, Case of) {
    long sum = of.observed(ObservedCount.class).stream()
        .mapToLong(ObservedCount::count)
        .sum();
    List<Need> missing = of.missing();
    Possible growing = Possible.atLeast(Ratio.of(sum));
    Possible observed = missing.isEmpty() ? Possible.exactly(Ratio.of(sum)) : growing;
    Truth truth = observed.within(aim.limit());
    boolean over = !of.asOf().isBefore(of.target().aim().due(of.period()));
    return new AmountResult(
        of.citation(),
        truth,
        over ? truth : growing.within(aim.limit()),
        aim.count(),
        Optional.of(observed),
        Optional.of(aim.limit()),
        Case.needs(truth, missing));
  }

  private static DatesResult event(EventAim aim, Case of) {
    List<DateRange> held = of.observed(ObservedEvents.class).stream()
        .flatMap(observed -> observed.events().stream())
        .filter(day -> !day.isAfter(of.asOf()))
        .sorted()
        .map(day -> DateRange.of(day, day))
        .toList();
    boolean met = held.stream().anyMatch(day -> aim.within().contains(day.from()));
    Truth truth = met ? Truth.YES : of.missing().isEmpty() ? Truth.NO : Truth.UNKNOWN;
    return new DatesResult(
        of.citation(),
        truth,
        met ? Truth.YES : of.atTheEnd(truth),
        aim.event(),
        aim.within(),
        held,
        Case.needs(truth, of.missing()));
  }

  /** Several units carry it on as long as the one that stops first. */
  private static DatesResult lasting(LastingAim aim, Case of) {
    LocalDate last = aim.throughMonth().atEndOfMonth();
    List<DateRange> lasted = of.observed(ObservedStretch.class).stream()
        .flatMap(observed ->
            observed.lasted().intersection(DateRange.of(LocalDate.MIN, of.asOf())).stream())
        .sorted()
        .toList();
    boolean stopped = lasted.size() < of.observed(ObservedStretch.class).size()
        || lasted.stream().anyMatch(days -> !days.contains(last));
    Truth truth = stopped ? Truth.NO : of.missing().isEmpty() ? Truth.YES : Truth.UNKNOWN;
    return new DatesResult(
        of.citation(),
        truth,
        of.atTheEnd(truth),
        aim.lasting(),
        DateRange.of(last, last),
        lasted,
        Case.needs(truth, of.missing()));
  }

  private static AnswerResult answer(FactKey fact, Optional<Role> judgedBy, Case of) {
    Truth truth = Truth.YES;
    for (String unit : of.units()) {
      truth = truth.and(of.observed(unit, ObservedAnswer.class)
          .map(ObservedAnswer::answer)
          .orElse(Truth.UNKNOWN));
    }
    List<Need> needs = of.units().stream()
        .filter(unit -> of.observed(unit, ObservedAnswer.class)
            .filter(observed -> observed.answer() != Truth.UNKNOWN)
            .isEmpty())
        .map(of::need)
        .toList();
    return new AnswerResult(
        of.citation(), truth, of.atTheEnd(truth), fact, judgedBy, Case.needs(truth, needs));
  }
}
