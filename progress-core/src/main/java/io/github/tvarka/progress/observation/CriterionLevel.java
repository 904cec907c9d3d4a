package io.github.tvarka.progress.observation;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * The level of achievement by one criterion. Immutable.
 *
 * @param criterion the criterion's code
 * @param level the level's code
 */
public record CriterionLevel(
    @Required String criterion, @Required String level) implements Serializable {
  /** Checks the codes. */
  public CriterionLevel {
    Check.code("level.criterion", criterion);
    Check.code("level.level", level);
  }
}
