package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * Why a student was absent, as the regulation groups reasons; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as illness
 */
public record Ground(@JsonValue String code) implements Comparable<Ground>, Serializable {

  /** Illness or a doctor's visit. */
  public static final Ground ILLNESS = new Ground("illness");

  /** Other important personal reasons. */
  public static final Ground PERSONAL = new Ground("personal");

  /** Weather, transport, traffic and other circumstances beyond control. */
  public static final Ground FORCE_MAJEURE = new Ground("force-majeure");

  /** Refuses what is not such a code. */
  public Ground {
    Check.code("ground", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as illness
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Ground of(String code) {
    return new Ground(code);
  }

  @Override
  public int compareTo(Ground other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
