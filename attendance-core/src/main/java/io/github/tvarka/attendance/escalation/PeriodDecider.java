package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.ConditionContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What follows in one period, given the measures taken. */
final class PeriodDecider {
  private final CitedLadders ladders;
  private final MeasureLog taken;
  private final LocalDate asOf;

  PeriodDecider(CitedLadders ladders, MeasureLog taken, LocalDate asOf) {
    this.ladders = ladders;
    this.taken = taken;
    this.asOf = asOf;
  }

  /** All rows of the ladders that are decided for a period of this kind, and the measures that fall away. */
  PeriodDecision decide(DecidedPeriod period, ConditionContext facts) {
    MeasureOrders orders = new MeasureOrders(taken, period.days(), facts);
    CitedLadders.OfPeriods kind = ladders.of(period.per());
    List<RowDecision> rows = new ArrayList<>();
    for (CitedLadder ladder : kind.ladders()) {
      for (LadderDecider decider : LadderDecider.of(ladder, facts)) {
        RowDecider row = new RowDecider(ladder, decider.scope(), orders);
        if (period.outside(facts.student())) {
          rows.addAll(row.notEnrolled(period, facts.student()));
        } else {
          rows.addAll(
              period.missing().isEmpty() ? row.rows(seen(decider, facts)) : row.undecided(period));
        }
      }
    }
    return new PeriodDecision(
        kind.own(), period.days(), rows, fallenAway(orders, rows, period.per()));
  }

  /** How rows stand on the day of the decision is asked again for the headroom. */
  private List<Seen> seen(LadderDecider decider, ConditionContext facts) {
    return facts.at().equals(asOf) ? decider.decideOnce(facts) : decider.decide(facts);
  }

  /** The measures of this kind of period that no row orders any more. */
  private List<TakenMeasure> fallenAway(MeasureOrders orders, List<RowDecision> rows, Window per) {
    List<TakenMeasure> fallen = new ArrayList<>();
    for (TakenMeasure done : orders.fallenAway(rows)) {
      if (ladders.periodOf(done.clause()).equals(per)) {
        fallen.add(done);
      }
    }
    return fallen;
  }
}
