package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a regulation takes lessons that nobody marked. */
public enum UnmarkedCounts {
  /** They are not known: they count in the most, not in the least. */
  @JsonProperty("unknown")
  UNKNOWN,
  /** They count as missed and unexcused. */
  @JsonProperty("counted")
  COUNTED,
  /** They do not count. */
  @JsonProperty("not-counted")
  NOT_COUNTED
}
