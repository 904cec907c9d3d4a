package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.truth.Truth;

/** Whether a count lies in a band. Immutable. */
final class CitedCount extends CitedComparison {
  private final Window per;
  private final Band band;

  CitedCount(Count count, Citation citation) {
    super(count.count(), citation);
    this.per = count.per();
    this.band = count.band();
  }

  @Override
  Finding compared(CounterKey counted, ConditionContext context) {
    CountedWindow window = CountedWindow.of(per, context);
    Measured measured = window.measure(counted);
    Truth truth = window.ifKnown(band.contains(measured.amount()));
    return new QuantityFinding(
        citation,
        truth,
        counted,
        per,
        window.range(),
        measured.amount(),
        band,
        window.needs(truth, measured.needs()));
  }
}
