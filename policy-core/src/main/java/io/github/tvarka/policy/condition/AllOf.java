package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.List;

/**
 * Each of several conditions holds. Immutable.
 *
 * @param allOf the conditions, at least one
 */
public record AllOf(@Required List<Condition> allOf) implements Condition {
  /** Refuses none. */
  public AllOf {
    allOf = Check.filled("allOf", allOf);
  }

  /**
   * Several conditions joined.
   *
   * @param conditions the conditions, at least one
   * @return the condition
   */
  public static AllOf of(Condition... conditions) {
    return new AllOf(List.of(conditions));
  }

  @Override
  public List<Condition> parts() {
    return allOf;
  }

  @Override
  public String toString() {
    return ConditionWords.joined("and", allOf);
  }
}
