package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows in one period, given the measures taken. */
final class PeriodDecider {
  private final Source source;
  private final EscalationPolicy policy;
  private final MeasureLog taken;

  PeriodDecider(Source source, EscalationPolicy policy, MeasureLog taken) {
    this.source = source;
    this.policy = policy;
    this.taken = taken;
  }

  /** All rows of the ladders that are decided for a period of this kind, and the measures that fall away. */
  PeriodDecision decide(DecidedPeriod period, ConditionContext facts) {
    MeasureOrders orders = new MeasureOrders(source, taken, period.days(), facts);
    List<RowDecision> rows = new ArrayList<>();
    for (Ladder ladder : policy.ladders(period.per())) {
      for (LadderDecider decider : LadderDecider.of(source, ladder, facts)) {
        rows.addAll(
            period.missing().isEmpty()
                ? new RowDecider(source, ladder, decider.scope(), orders)
                    .rows(decider.decide(facts))
                : new RowDecider(source, ladder, decider.scope(), orders).undecided(period));
      }
    }
    Optional<Window> own =
        Optional.of(period.per()).filter(per -> !per.equals(policy.decidedPer()));
    return new PeriodDecision(
        own,
        period.days(),
        rows,
        orders.fallenAway(rows).stream()
            .filter(done -> isOf(period.per(), done))
            .toList());
  }

  /** Whether a measure was taken under a ladder of a kind of period; what no ladder orders now is of the policy's own kind. */
  private boolean isOf(Window per, TakenMeasure done) {
    return policy.periodKinds().stream()
        .filter(kind -> policy.ladders(kind).stream().anyMatch(ladder -> has(ladder, done)))
        .findFirst()
        .orElse(policy.decidedPer())
        .equals(per);
  }

  private static boolean has(Ladder ladder, TakenMeasure done) {
    return ladder.rows().stream()
        .anyMatch(row -> row.clause().equals(done.clause())
            || row.then().stream()
                .anyMatch(measure -> measure.clause().equals(Optional.of(done.clause()))));
  }
}
