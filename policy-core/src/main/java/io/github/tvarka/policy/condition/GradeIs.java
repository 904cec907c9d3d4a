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
  /** Checks that it is given. */
  public GradeIs {
    Check.given("grade", grade);
  }
}
