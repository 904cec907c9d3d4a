package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;

/**
 * The national mean that a target is compared with. Immutable.
 *
 * @param target for which target
 * @param mean the national mean, 0 or more, exact
 */
public record NationalResult(
    @Required String target, @Required Fraction mean) implements Serializable {
  /** Refuses a negative mean. */
  public NationalResult {
    Check.code("national.target", target);
    Check.given("national.mean", mean);
    Check.that(mean.compareTo(Fraction.ZERO) >= 0, "national.mean", mean, "must not be negative");
  }
}
