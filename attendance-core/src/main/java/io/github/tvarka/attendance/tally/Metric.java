package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is made of the units counted. */
public enum Metric {
  /** How many there are. */
  @JsonProperty("count")
  COUNT,
  /** How many follow one another at most, with no attended unit of the same kind between them. */
  @JsonProperty("longest-run")
  LONGEST_RUN
}
