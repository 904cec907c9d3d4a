package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** From which day a deadline is counted. */
public enum DeadlineFrom {
  /** Each missed day by itself. */
  @JsonProperty("missed-day")
  MISSED_DAY,
  /** The first day that the notice is about. */
  @JsonProperty("first-day")
  FIRST_DAY,
  /** The first school day after the last day that the notice is about. */
  @JsonProperty("return")
  RETURN,
  /** The last day of the missed day's month; the day after it is the next month's first. */
  @JsonProperty("month-end")
  MONTH_END
}
