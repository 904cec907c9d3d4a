package io.github.tvarka.support.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * A kind of consultation; an open vocabulary, these constants being the usual ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as short-term
 */
public record ConsultationKind(@JsonValue String code)
    implements Comparable<ConsultationKind>, Serializable {

  /** A short-term consultation. */
  public static final ConsultationKind SHORT_TERM = new ConsultationKind("short-term");

  /** A long-term consultation. */
  public static final ConsultationKind LONG_TERM = new ConsultationKind("long-term");

  /** Refuses what is not such a code. */
  public ConsultationKind {
    Check.code("consultation kind", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as short-term
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConsultationKind of(String code) {
    return new ConsultationKind(code);
  }

  @Override
  public int compareTo(ConsultationKind other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
