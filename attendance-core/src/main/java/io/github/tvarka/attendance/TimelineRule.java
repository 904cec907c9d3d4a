package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Under which edition a case is decided where the regulation changed in the middle of it.
 *
 * <p>No text seen so far says it, so it is chosen by whoever decides, and stands in the decision.
 */
public enum TimelineRule {
  /**
   * Each missed day is excused under the edition of that day; what follows in a period under the edition in force at the period's end, or on
   * the day of the decision if that is earlier.
   */
  @JsonProperty("period-end")
  PERIOD_END,
  /** Each missed day is excused under the edition of that day; what follows in a period under the edition in force on its first day. */
  @JsonProperty("period-start")
  PERIOD_START,
  /** All is decided under the edition of the day of the decision. */
  @JsonProperty("decision-day")
  DECISION_DAY
}
