package io.github.tvarka.support.student;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Which level of achievement a regulation asks for, so that those below it are known. Immutable.
 *
 * @param levels all levels, the lowest first
 * @param required the lowest level that is not below what is asked for; not the lowest of all
 */
public record LevelRequirement(
    @Required List<LevelName> levels, @Required LevelName required) implements Serializable {
  /** Refuses a level that is not among the levels, and one that nothing is below. */
  public LevelRequirement {
    levels = Check.distinct("requirement.levels", Check.filled("requirement.levels", levels));
    Check.given("requirement.required", required);
    Check.that(
        levels.indexOf(required) > 0,
        "requirement.required",
        required,
        "must be one of " + levels + " and not the lowest");
  }

  /**
   * Whether a level is below what is asked for.
   *
   * @param level the level; empty if it is not known
   * @return yes, no, or unknown
   * @throws IllegalArgumentException if it is not one of the levels
   */
  public Truth below(Optional<LevelName> level) {
    if (level.isEmpty()) {
      return Truth.UNKNOWN;
    }
    int index = levels.indexOf(level.get());
    Check.that(index >= 0, "subjects.level", level.get(), "must be one of " + levels);
    return Truth.of(index < levels.indexOf(required));
  }
}
