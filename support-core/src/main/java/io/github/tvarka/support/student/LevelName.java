package io.github.tvarka.support.student;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * What a level of achievement is called; an open vocabulary, these constants being the levels of the general curricula. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as satisfactory
 */
public record LevelName(@JsonValue String code) implements Comparable<LevelName>, Serializable {

  /** Below every level that the curricula describe. */
  public static final LevelName UNSATISFACTORY = new LevelName("unsatisfactory");

  /** The lowest level that the curricula of 2022 describe. */
  public static final LevelName THRESHOLD = new LevelName("threshold");

  /** The level above the threshold, and the lowest of the curricula before 2022. */
  public static final LevelName SATISFACTORY = new LevelName("satisfactory");

  /** The level above satisfactory. */
  public static final LevelName BASIC = new LevelName("basic");

  /** The highest level. */
  public static final LevelName ADVANCED = new LevelName("advanced");

  /** Refuses what is not such a code. */
  public LevelName {
    Check.code("level", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as satisfactory
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LevelName of(String code) {
    return new LevelName(code);
  }

  /** Sorts by code; how levels follow each other, a {@link LevelRequirement} says. */
  @Override
  public int compareTo(LevelName other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
