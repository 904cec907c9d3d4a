package io.github.tvarka.progress.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;

/**
 * A blank of a plan, a review or a progress table; an open vocabulary, these constants being common ones. Immutable.
 *
 * @param code lower-case words joined by hyphens, such as present-situation
 */
public record PartKey(@JsonValue String code) implements Comparable<PartKey>, Serializable {

  /** The day on which it was written. */
  public static final PartKey DATE = new PartKey("date");

  /** The learning level from which the student starts, or stands at now. */
  public static final PartKey LEARNING_LEVEL = new PartKey("learning-level");

  /** The situation from which changes are planned. */
  public static final PartKey PRESENT_SITUATION = new PartKey("present-situation");

  /** What the student wants to reach. */
  public static final PartKey GOAL = new PartKey("goal");

  /** The steps towards the goal. */
  public static final PartKey STEPS = new PartKey("steps");

  /** The signs by which success will be seen. */
  public static final PartKey SUCCESS_SIGNS = new PartKey("success-signs");

  /** Where the student is now on the way to the goal. */
  public static final PartKey WHERE_I_AM = new PartKey("where-i-am");

  /** The steps that come next. */
  public static final PartKey NEXT_STEPS = new PartKey("next-steps");

  /** The student's own assessment of what came of it. */
  public static final PartKey SELF_ASSESSMENT = new PartKey("self-assessment");

  /** The personal development plan as a whole, where a text names no blanks of it. */
  public static final PartKey DEVELOPMENT_PLAN = new PartKey("development-plan");

  /** The student's attitudes. */
  public static final PartKey ATTITUDES = new PartKey("attitudes");

  /** The student's effort. */
  public static final PartKey EFFORT = new PartKey("effort");

  /** What the student expects to reach. */
  public static final PartKey EXPECTATIONS = new PartKey("expectations");

  /** How the student wants to grow, or has grown. */
  public static final PartKey PERSONAL_GROWTH = new PartKey("personal-growth");

  /** What the student has achieved. */
  public static final PartKey ACHIEVEMENT = new PartKey("achievement");

  /** Refuses what is not such a code. */
  public PartKey {
    Check.code("part", code);
  }

  /**
   * The one of a code.
   *
   * @param code such as goal
   * @return the value
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartKey of(String code) {
    return new PartKey(code);
  }

  @Override
  public int compareTo(PartKey other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
