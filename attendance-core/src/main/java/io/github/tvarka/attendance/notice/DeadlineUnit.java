package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what days a deadline is counted. */
public enum DeadlineUnit {
  /** Days of the school calendar. */
  @JsonProperty("school-day")
  SCHOOL_DAY,
  /** All days. */
  @JsonProperty("calendar-day")
  CALENDAR_DAY,
  /** Monday to Friday. */
  @JsonProperty("working-day")
  WORKING_DAY
}
