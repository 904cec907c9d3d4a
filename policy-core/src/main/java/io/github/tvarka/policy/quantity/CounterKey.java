package io.github.tvarka.policy.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * The name of what a policy counts, such as unexcused lessons; each module says how it is counted. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as unexcused-lessons
 */
public record CounterKey(@JsonValue String code) implements Comparable<CounterKey>, Serializable {
  /** Refuses what is not such a code. */
  public CounterKey {
    Check.code("counter", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as unexcused-lessons
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CounterKey of(String code) {
    return new CounterKey(code);
  }

  @Override
  public int compareTo(CounterKey other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
