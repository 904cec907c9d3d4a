package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is known of a lesson after excuses were decided. */
public enum LessonState {
  /** Missed and excused. */
  @JsonProperty("excused")
  EXCUSED,
  /** Missed and not excused. */
  @JsonProperty("unexcused")
  UNEXCUSED,
  /** Missed; whether it is excused waits for the school's decision. */
  @JsonProperty("left-to-school")
  LEFT_TO_SCHOOL,
  /** Missed; whether it is excused waits for a fact or a notice. */
  @JsonProperty("not-yet-known")
  NOT_YET_KNOWN,
  /** Not marked; whether it was missed is not known. */
  @JsonProperty("unmarked")
  UNMARKED,
  /** Not marked, but excused if it was missed. */
  @JsonProperty("unmarked-covered")
  UNMARKED_COVERED
}
