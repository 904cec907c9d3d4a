package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;

/**
 * A number counted from the period's first day to the day asked about. Immutable.
 *
 * @param unit who reports
 * @param target for which target
 * @param count how many, 0 or more
 */
public record ObservedCount(
    @Required String unit,
    @Required String target,
    @Required int count) implements Observation {
  /** Refuses a negative number. */
  public ObservedCount {
    Observation.check(unit, target);
    Check.that(count >= 0, "observation.count", count, "must not be negative");
  }
}
