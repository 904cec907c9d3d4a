package io.github.tvarka.progress.cohort;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * The groups that are analysed together, such as the classes of a school. Immutable.
 *
 * @param groups the groups, each name once
 */
public record CohortFacts(@Required List<CohortGroup> groups) implements Serializable {
  /** Refuses no group, and two of one name. */
  public CohortFacts {
    groups = Check.filled("cohort.groups", groups);
    Check.distinct("cohort.groups", groups.stream().map(CohortGroup::name).toList());
  }
}
