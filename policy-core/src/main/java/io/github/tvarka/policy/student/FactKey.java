package io.github.tvarka.policy.student;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * What a regulation asks that no record shows, such as whether all support has been exhausted; an open vocabulary. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as support-exhausted
 */
public record FactKey(@JsonValue String code) implements Comparable<FactKey>, Serializable {

  /** Refuses what is not such a code. */
  public FactKey {
    Check.code("fact", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as support-exhausted
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FactKey of(String code) {
    return new FactKey(code);
  }

  @Override
  public int compareTo(FactKey other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
