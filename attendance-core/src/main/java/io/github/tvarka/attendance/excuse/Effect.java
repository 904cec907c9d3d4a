package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a tier of an allowance gives. */
public enum Effect {
  /** The absence is excused. */
  @JsonProperty("excused")
  EXCUSED,
  /** The school may excuse it. */
  @JsonProperty("left-to-school")
  LEFT_TO_SCHOOL
}
