package io.github.tvarka.support.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * Why a student is entitled to support; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as learning-difficulties
 */
public record SupportReason(@JsonValue String code)
    implements Comparable<SupportReason>, Serializable {

  /** Achievement below what the curricula ask for, and no progress. */
  public static final SupportReason LOW_ACHIEVEMENT = new SupportReason("low-achievement");

  /** Learning difficulties. */
  public static final SupportReason LEARNING_DIFFICULTIES =
      new SupportReason("learning-difficulties");

  /** Away from school for some time. */
  public static final SupportReason AWAY = new SupportReason("away-from-school");

  /** Highly gifted, with need of a teacher's help. */
  public static final SupportReason HIGHLY_GIFTED = new SupportReason("highly-gifted");

  /** Refuses what is not such a code. */
  public SupportReason {
    Check.code("reason", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as learning-difficulties
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SupportReason of(String code) {
    return new SupportReason(code);
  }

  @Override
  public int compareTo(SupportReason other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
