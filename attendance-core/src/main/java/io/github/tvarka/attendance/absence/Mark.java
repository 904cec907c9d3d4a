package io.github.tvarka.attendance.absence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an e-diary says of a lesson; lessons at which a student was present have no entry. */
public enum Mark {
  /** Missed; whether it is excused is to be decided. */
  @JsonProperty("absent")
  ABSENT,
  /** Missed, and someone has already judged it excused. */
  @JsonProperty("excused")
  EXCUSED,
  /** Missed, and someone has already judged it unexcused. */
  @JsonProperty("unexcused")
  UNEXCUSED,
  /** Came late. */
  @JsonProperty("late")
  LATE,
  /** Not marked: whether the student was there is not known. */
  @JsonProperty("unmarked")
  UNMARKED
}
