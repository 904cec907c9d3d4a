package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * How the values of schools become one, and how large a group must be to have a value. Immutable.
 *
 * <p>A smaller group has no value of its own and is left out of a mean; in a pooled value its members count, and all together must be
 * enough.
 *
 * @param how the aggregation
 * @param minMembers how many members a group must have, 1 or more
 */
public record Grouping(@Required Aggregation how, @Required int minMembers)
    implements Serializable {
  /** All members together, however few. */
  public static final Grouping POOLED = new Grouping(Aggregation.POOLED, 1);

  /** The mean of the groups, however small. */
  public static final Grouping MEAN = new Grouping(Aggregation.MEAN_OF_GROUPS, 1);

  /** Refuses a smallest group of nobody. */
  public Grouping {
    Check.given("grouping.how", how);
    Check.that(minMembers >= 1, "grouping.minMembers", minMembers, "must be at least 1");
  }
}
