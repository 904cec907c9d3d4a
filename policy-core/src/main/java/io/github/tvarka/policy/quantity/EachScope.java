package io.github.tvarka.policy.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Within what something is counted, ordered or resolved by itself; a condition on such a count holds if it holds within one. */
public enum EachScope {
  /** Within each subject of the timetable. */
  @JsonProperty("subject")
  SUBJECT
}
