package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * What was assessed; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as accountable-work
 */
public record WorkKind(@JsonValue String code) implements Comparable<WorkKind>, Serializable {

  /** Work in a lesson. */
  public static final WorkKind LESSON = new WorkKind("lesson-work");

  /** Accountable work: announced, and assessed for everyone. */
  public static final WorkKind ACCOUNTABLE = new WorkKind("accountable-work");

  /** A test: formal and written. */
  public static final WorkKind TEST = new WorkKind("test");

  /** Not a piece of work: a term as a whole. */
  public static final WorkKind PERIOD = new WorkKind("period");

  /** Not a piece of work: the school year as a whole. */
  public static final WorkKind YEAR = new WorkKind("year");

  /** Refuses what is not such a code. */
  public WorkKind {
    Check.code("work", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as accountable-work
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkKind of(String code) {
    return new WorkKind(code);
  }

  /** {@return whether it is a term or a year, not a piece of work} */
  boolean whole() {
    return equals(PERIOD) || equals(YEAR);
  }

  @Override
  public int compareTo(WorkKind other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
