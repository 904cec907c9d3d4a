package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a limit counts. */
public enum LimitCounts {
  /** All that was excused on the ground, under whatever tier. */
  @JsonProperty("allowance")
  ALLOWANCE,
  /** Only what was excused under the tier's own clause. */
  @JsonProperty("tier")
  TIER,
  /**
   * All that was told of on the ground in the whole window, excused or not, later days too: with more than it allows, none of them is excused.
   * For example, of an illness of four days with at most three on the parent's word, the first three are not excused either.
   */
  @JsonProperty("all-told")
  ALL_TOLD
}
