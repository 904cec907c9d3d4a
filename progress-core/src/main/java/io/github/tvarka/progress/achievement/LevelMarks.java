package io.github.tvarka.progress.achievement;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * The marks of one achievement level: basic is 7 to 8. Immutable.
 *
 * @param level the level
 * @param marks its marks, both ends inclusive
 */
public record LevelMarks(
    @Required AchievementLevel level, @Required MarkRange marks) implements Serializable {
  /** Checks that the parts are given. */
  public LevelMarks {
    Check.given("scale.level", level);
    Check.given("scale.marks", marks);
  }

  /**
   * The marks of a level.
   *
   * @param level the level
   * @param fromInclusive its lowest mark
   * @param toInclusive its highest mark
   * @return the level with its marks
   */
  public static LevelMarks of(AchievementLevel level, int fromInclusive, int toInclusive) {
    return new LevelMarks(level, MarkRange.of(fromInclusive, toInclusive));
  }
}
