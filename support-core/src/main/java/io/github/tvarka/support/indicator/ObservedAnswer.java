package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;

/**
 * Whether something is so, as stated or judged. Immutable.
 *
 * @param unit who reports
 * @param target for which target
 * @param answer yes, no, or unknown
 */
public record ObservedAnswer(
    @Required String unit,
    @Required String target,
    @Required Truth answer) implements Observation {
  /** Checks that the parts are given. */
  public ObservedAnswer {
    Observation.check(unit, target);
    Check.given("observation.answer", answer);
  }
}
