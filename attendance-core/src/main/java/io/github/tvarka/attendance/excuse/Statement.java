package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * What a notice states besides its ground, such as that a medical institution was contacted; an open vocabulary. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as medical-notice
 */
public record Statement(@JsonValue String code) implements Comparable<Statement>, Serializable {

  /** A medical institution was contacted and treatment is needed. */
  public static final Statement MEDICAL_NOTICE = new Statement("medical-notice");

  /** Documents that support the reason are given. */
  public static final Statement DOCUMENTS = new Statement("documents");

  /** The reasons are told. */
  public static final Statement REASONS_GIVEN = new Statement("reasons-given");

  /** There were objective reasons for telling only after lessons had begun. */
  public static final Statement OBJECTIVE_REASONS = new Statement("objective-reasons");

  /** The transport of the school, by which the student comes, failed. */
  public static final Statement SCHOOL_TRANSPORT = new Statement("school-transport");

  /** Refuses what is not such a code. */
  public Statement {
    Check.code("statement", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as medical-notice
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Statement of(String code) {
    return new Statement(code);
  }

  @Override
  public int compareTo(Statement other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
