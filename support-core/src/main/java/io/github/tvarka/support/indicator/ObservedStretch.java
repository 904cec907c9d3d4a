package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;

/**
 * From when to when something was carried on. Immutable.
 *
 * @param unit who reports
 * @param target for which target
 * @param lasted its days
 */
public record ObservedStretch(
    @Required String unit,
    @Required String target,
    @Required DateRange lasted) implements Observation {
  /** Checks that the parts are given. */
  public ObservedStretch {
    Observation.check(unit, target);
    Check.given("observation.lasted", lasted);
  }
}
