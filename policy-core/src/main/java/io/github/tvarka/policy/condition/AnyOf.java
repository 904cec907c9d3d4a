package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.List;

/**
 * One of several conditions holds. Immutable.
 *
 * @param anyOf the conditions, at least one
 */
public record AnyOf(@Required List<Condition> anyOf) implements Condition {
  /** Refuses none. */
  public AnyOf {
    anyOf = Check.filled("anyOf", anyOf);
  }

  /**
   * Several conditions joined.
   *
   * @param conditions the conditions, at least one
   * @return the condition
   */
  public static AnyOf of(Condition... conditions) {
    return new AnyOf(List.of(conditions));
  }

  @Override
  public List<Condition> parts() {
    return anyOf;
  }

  @Override
  public String toString() {
    return ConditionWords.joined("or", anyOf);
  }
}
