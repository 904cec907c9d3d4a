package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which rows of a ladder stand when several hold in one period. */
public enum Resolution {
  /** The first of them, in the order of the ladder: the mildest. */
  @JsonProperty("lowest")
  LOWEST,
  /** The last of them, in the order of the ladder: the strictest. */
  @JsonProperty("highest")
  HIGHEST,
  /** Each of them. */
  @JsonProperty("all")
  ALL,
  /** The one that holds alone: rows must not overlap, and of two that hold neither stands. */
  @JsonProperty("exactly-one")
  EXACTLY_ONE
}
