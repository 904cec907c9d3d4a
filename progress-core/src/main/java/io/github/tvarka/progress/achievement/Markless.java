package io.github.tvarka.progress.achievement;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import java.io.Serializable;

/**
 * The grades in which no marks are given, nor anything in their stead. Immutable.
 *
 * @param citation the clause that says so
 * @param grade the grades
 */
public record Markless(
    @Required Citation citation, @Required Band grade) implements Serializable {
  /** Checks that the parts are given. */
  public Markless {
    Check.given("markless.citation", citation);
    Check.given("markless.grade", grade);
  }
}
