package io.github.tvarka.policy.role;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * What is done under a regulation, such as a talk or a warning; an open vocabulary that each policy fills. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as preventive-talk
 */
public record Act(@JsonValue String code) implements Comparable<Act>, Serializable {

  /** Refuses what is not such a code. */
  public Act {
    Check.code("act", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as preventive-talk
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Act of(String code) {
    return new Act(code);
  }

  @Override
  public int compareTo(Act other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
