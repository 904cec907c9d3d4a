package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;

/**
 * A number by which candidates are judged, such as the increase of the mean mark. Immutable.
 *
 * @param key what the number is called
 * @param possible the numbers that it can be at all; while it is not known it can be any of them
 */
public record NominationCriterion(
    @Required CounterKey key, @Required Interval possible) implements Serializable {
  /** Checks that the parts are given. */
  public NominationCriterion {
    Check.given("criterion.key", key);
    Check.given("criterion.possible", possible);
  }
}
