package io.github.tvarka.progress.cohort;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * One group of a cohort. Immutable.
 *
 * @param name what the group is called
 * @param analysis what it comes to
 */
public record AnalysedGroup(@Required String name, @Required GroupAnalysis analysis)
    implements Serializable {
  /** Checks that the parts are given. */
  public AnalysedGroup {
    Check.text("group.name", name);
    Check.given("group.analysis", analysis);
  }
}
