package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;

/**
 * A candidate's number for a criterion. Immutable.
 *
 * @param criterion which criterion
 * @param amount the number, or what it can be as far as it is known
 */
public record CriterionValue(
    @Required CounterKey criterion, @Required Interval amount) implements Serializable {
  /** Checks that the parts are given. */
  public CriterionValue {
    Check.given("value.criterion", criterion);
    Check.given("value.amount", amount);
  }
}
