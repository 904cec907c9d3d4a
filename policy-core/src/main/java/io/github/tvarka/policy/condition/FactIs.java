package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactKey;

/**
 * A fact that someone supplies holds, such as that all support has been exhausted. Immutable.
 *
 * @param fact which fact
 */
public record FactIs(@Required FactKey fact) implements Condition {
  /** Checks that it is given. */
  public FactIs {
    Check.given("fact", fact);
  }

  /**
   * A condition on a fact.
   *
   * @param fact its code
   * @return the condition
   */
  public static FactIs of(String fact) {
    return new FactIs(FactKey.of(fact));
  }

  @Override
  public String toString() {
    return "fact " + fact;
  }
}
