package io.github.tvarka.policy.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * What can happen to a student or a school so that something has to be done; an open vocabulary that modules and policies fill. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as lesson-missed-without-notice
 */
public record DutyEvent(@JsonValue String code) implements Comparable<DutyEvent>, Serializable {

  /** Refuses what is not such a code. */
  public DutyEvent {
    Check.code("event", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as lesson-missed-without-notice
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DutyEvent of(String code) {
    return new DutyEvent(code);
  }

  @Override
  public int compareTo(DutyEvent other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
