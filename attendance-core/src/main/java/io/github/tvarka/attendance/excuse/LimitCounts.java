package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose use a limit counts. */
public enum LimitCounts {
  /** All that was excused on the ground, under whatever tier. */
  @JsonProperty("allowance")
  ALLOWANCE,
  /** Only what was excused under the tier's own clause. */
  @JsonProperty("tier")
  TIER
}
