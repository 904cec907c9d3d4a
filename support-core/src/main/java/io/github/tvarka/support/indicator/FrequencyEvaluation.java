package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;

/**
 * On how many days something was held in each turn; a turn that is not over can still grow. What several units held together is reported
 * by each of them, so that a day counts once.
 */
final class FrequencyEvaluation {
  private FrequencyEvaluation() {}

  static FrequencyResult of(FrequencyAim aim, Case of) {
    List<LocalDate> days = of.observed(ObservedEvents.class).stream()
        .flatMap(observed -> observed.events().stream())
        .filter(day -> !day.isAfter(of.asOf()))
        .distinct()
        .toList();
    List<Need> missing = of.missing();
    List<Turn> turns = aim.turns(of.period()).stream()
        .map(range -> turn(aim, range, days, of.asOf().isBefore(range.to()) || !missing.isEmpty()))
        .toList();
    Truth truth = Truth.YES;
    for (Turn turn : turns) {
      truth = truth.and(turn.truth());
    }
    return new FrequencyResult(of.citation(), truth, truth, aim, turns, Case.needs(truth, missing));
  }

  private static Turn turn(
      FrequencyAim aim, DateRange range, List<LocalDate> days, boolean canGrow) {
    int times = (int) days.stream().filter(range::contains).count();
    Ratio known = Ratio.of(times);
    Possible possible = canGrow ? Possible.atLeast(known) : Possible.exactly(known);
    return new Turn(range, times, possible.within(aim.limit()));
  }
}
