package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;

/**
 * The student's age in completed years is inside a band; on the birthday the new age counts. Immutable.
 *
 * @param age the ages for which it holds
 */
public record AgeIs(@Required Band age) implements Condition {
  /** Checks that it is given. */
  public AgeIs {
    Check.given("age", age);
  }
}
