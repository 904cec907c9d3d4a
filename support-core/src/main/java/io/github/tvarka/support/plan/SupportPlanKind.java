package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * A kind of plan for a student; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as individual-education-plan
 */
public record SupportPlanKind(@JsonValue String code)
    implements Comparable<SupportPlanKind>, Serializable {

  /** A plan of measures that help a student. */
  public static final SupportPlanKind SUPPORT = new SupportPlanKind("support-plan");

  /** A plan of measures for the time of adaptation. */
  public static final SupportPlanKind ADAPTATION = new SupportPlanKind("adaptation-plan");

  /** An individual education plan. */
  public static final SupportPlanKind INDIVIDUAL_EDUCATION =
      new SupportPlanKind("individual-education-plan");

  /** A plan on trial, as after a first hearing by the commission. */
  public static final SupportPlanKind TRIAL = new SupportPlanKind("trial-plan");

  /** Refuses what is not such a code. */
  public SupportPlanKind {
    Check.code("plan kind", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as individual-education-plan
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SupportPlanKind of(String code) {
    return new SupportPlanKind(code);
  }

  @Override
  public int compareTo(SupportPlanKind other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
