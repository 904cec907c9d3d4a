package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.List;

/**
 * A condition does not hold. Immutable.
 *
 * @param not the condition
 */
public record Not(@Required Condition not) implements Condition {
  /** Checks that it is given. */
  public Not {
    Check.given("not", not);
  }

  @Override
  public List<Condition> parts() {
    return List.of(not);
  }

  @Override
  public String toString() {
    return not instanceof FactIs ? "not " + not : "not (" + not + ")";
  }
}
