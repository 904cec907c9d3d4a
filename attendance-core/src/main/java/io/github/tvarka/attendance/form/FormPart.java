package io.github.tvarka.attendance.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * A blank of a form; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as reasons
 */
public record FormPart(@JsonValue String code) implements Comparable<FormPart>, Serializable {

  /** The student's class. */
  public static final FormPart CLASS = new FormPart("class");

  /** The number of unexcused lessons. */
  public static final FormPart LESSON_COUNT = new FormPart("lesson-count");

  /** Why lessons were missed. */
  public static final FormPart REASONS = new FormPart("reasons");

  /** How missing lessons is to be avoided. */
  public static final FormPart SOLUTIONS = new FormPart("solutions");

  /** What came of it. */
  public static final FormPart CONCLUSION = new FormPart("conclusion");

  /** Refuses what is not such a code. */
  public FormPart {
    Check.code("form part", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as reasons
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FormPart of(String code) {
    return new FormPart(code);
  }

  @Override
  public int compareTo(FormPart other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
