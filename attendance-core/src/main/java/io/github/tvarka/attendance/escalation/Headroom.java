package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * How many more unexcused lessons would bring a row about: two more, and 17.2 holds. Immutable.
 *
 * @param citation the row's clause
 * @param further the smallest number of lessons with which the row holds, 1 or more; with one fewer it does not
 * @param certain false if the row would then still wait for a fact
 */
public record Headroom(
    @Required Citation citation,
    @Required int further,
    @Required boolean certain) implements Serializable {
  /** Refuses a number below 1. */
  public Headroom {
    Check.given("citation", citation);
    Check.that(further > 0, "further", further, "must be positive");
  }
}
