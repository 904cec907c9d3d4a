package io.github.tvarka.support.plan;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.student.FactKey;
import java.util.List;
import java.util.Optional;

/** How many of the hours of lessons a plan changes, beside how many it may. */
final class HoursChanged {
  private static final CounterKey HOURS = CounterKey.of("percent-of-hours-changed");
  private static final Need UNKNOWN = new Need.OfFact(FactKey.of("hours-changed"));
  private static final int ALL = 100;

  private HoursChanged() {}

  static Finding of(Citation citation, SupportPlan plan, Percent most) {
    Band limit =
        new Band(Optional.empty(), Optional.empty(), Optional.of(number(most)), Optional.empty());
    Interval changed = plan.hoursChanged()
        .map(percent -> Interval.exactly(number(percent)))
        .orElse(Interval.between(0, ALL));
    return new QuantityFinding(
        citation,
        limit.contains(changed),
        HOURS,
        Window.WHOLE_RECORD,
        Optional.empty(),
        changed,
        limit,
        plan.hoursChanged().isPresent() ? List.of() : List.of(UNKNOWN));
  }

  private static Fraction number(Percent percent) {
    return percent.fraction().times(Fraction.of(ALL));
  }
}
