package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.EveryFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;

/** Whether a count passed another step in the period asked about. Immutable. */
final class CitedEvery extends CitedComparison {
  private final EveryFurther every;

  CitedEvery(EveryFurther every, Citation citation) {
    super(every.of(), citation);
    this.every = every;
  }

  @Override
  Finding compared(CounterKey counted, ConditionContext context) {
    CountedWindow window = CountedWindow.of(every.per(), context);
    Measured now = window.measure(counted);
    Measured before = before(counted, window, context);
    Truth truth = window.ifKnown(passed(before.amount(), now.amount()));
    return new EveryFinding(
        citation,
        truth,
        counted,
        every.every(),
        every.after(),
        context.period(),
        before.amount(),
        now.amount(),
        window.needs(truth, Need.merge(List.of(before.needs(), now.needs()))));
  }

  private static Measured before(
      CounterKey counted, CountedWindow window, ConditionContext context) {
    LocalDate eve = context.period().from().minusDays(1);
    boolean none = window.range().isEmpty() || window.range().get().from().isAfter(eve);
    return none
        ? Measured.NOTHING
        : context.at(eve).measure(counted, new DateRange(window.range().get().from(), eve));
  }

  /** The same uncertain lessons stand in both counts, so their ends are compared crosswise. */
  private Truth passed(Interval before, Interval now) {
    Interval reached = every.steps(now);
    Interval passed = every.steps(before);
    if (reached.least().compareTo(passed.most()) > 0) {
      return Truth.YES;
    }
    return reached.most().compareTo(passed.least()) <= 0 ? Truth.NO : Truth.UNKNOWN;
  }
}
