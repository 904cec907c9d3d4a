package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * A way to assess that needs no marks; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as descriptive
 */
public record AssessmentMode(@JsonValue String code)
    implements Comparable<AssessmentMode>, Serializable {

  /** Descriptive evaluation: in words. */
  public static final AssessmentMode DESCRIPTIVE = new AssessmentMode("descriptive");

  /** Formative assessment: to help learning on. */
  public static final AssessmentMode FORMATIVE = new AssessmentMode("formative");

  /** Diagnostic assessment: to see what is known already. */
  public static final AssessmentMode DIAGNOSTIC = new AssessmentMode("diagnostic");

  /** Refuses what is not such a code. */
  public AssessmentMode {
    Check.code("mode", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as descriptive
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AssessmentMode of(String code) {
    return new AssessmentMode(code);
  }

  @Override
  public int compareTo(AssessmentMode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
