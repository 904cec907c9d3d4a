package io.github.tvarka.progress.achievement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * How far a student has got by the curriculum; an open vocabulary, these constants being those of general education. Immutable.
 *
 * <p>Which marks a level has is not said here: it depends on the grade and the school year, see {@link AchievementScale}.
 *
 * @param code lower-case words joined by hyphens, such as basic
 */
public record AchievementLevel(@JsonValue String code)
    implements Comparable<AchievementLevel>, Serializable {

  /** Below every level of the curriculum. */
  public static final AchievementLevel UNSATISFACTORY = new AchievementLevel("unsatisfactory");

  /** The lowest of four levels. */
  public static final AchievementLevel THRESHOLD = new AchievementLevel("threshold");

  /** The lowest of three levels, the second of four. */
  public static final AchievementLevel SATISFACTORY = new AchievementLevel("satisfactory");

  /** The level below the highest. */
  public static final AchievementLevel BASIC = new AchievementLevel("basic");

  /** The highest level. */
  public static final AchievementLevel ADVANCED = new AchievementLevel("advanced");

  /** Refuses what is not such a code. */
  public AchievementLevel {
    Check.code("level", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as basic
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AchievementLevel of(String code) {
    return new AchievementLevel(code);
  }

  @Override
  public int compareTo(AchievementLevel other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
