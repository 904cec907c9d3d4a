package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Within what a count is made by itself; a condition on it holds if it holds within one. */
public enum EachScope {
  /** Within each subject of the timetable. */
  @JsonProperty("subject")
  SUBJECT
}
