package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;

/**
 * The student's grade is inside a band. Immutable.
 *
 * @param grade the grades for which it holds
 */
public record GradeIs(@Required Band grade) implements Condition {
  /** Refuses bounds below 0, and a band that every grade is in. */
  public GradeIs {
    CountedBounds.check("grade.", Check.given("grade", grade));
  }

  @Override
  public String toString() {
    return ConditionWords.of("grade", grade);
  }
}
