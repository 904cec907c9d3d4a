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
  /** Refuses bounds below 0, and a band that every age is in. */
  public AgeIs {
    CountedBounds.check("age.", Check.given("age", age));
  }

  @Override
  public String toString() {
    return ConditionWords.of("age", age);
  }
}
