package io.github.tvarka.policy.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * How a school divides its year; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as half-year
 */
public record TermKind(@JsonValue String code) implements Comparable<TermKind>, Serializable {

  /** One of two parts of a school year. */
  public static final TermKind HALF_YEAR = new TermKind("half-year");

  /** One of three parts of a school year. */
  public static final TermKind TRIMESTER = new TermKind("trimester");

  /** One of four parts of a school year. */
  public static final TermKind QUARTER = new TermKind("quarter");

  /** Refuses what is not such a code. */
  public TermKind {
    Check.code("term kind", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as half-year
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TermKind of(String code) {
    return new TermKind(code);
  }

  @Override
  public int compareTo(TermKind other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
