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
  /** Came late; the lesson itself was not missed. */
  @JsonProperty("late")
  LATE,
  /** Came late, and the school or a notice has excused it. */
  @JsonProperty("late-excused")
  LATE_EXCUSED,
  /** Came late; whether it is excused waits for a fact, a notice or the school's decision. */
  @JsonProperty("late-not-yet-known")
  LATE_NOT_YET_KNOWN,
  /** Came late by an unknown time, which may make the lesson a missed one. */
  @JsonProperty("late-or-missed")
  LATE_OR_MISSED,
  /** Not marked; whether it was missed is not known. */
  @JsonProperty("unmarked")
  UNMARKED,
  /** Not marked, but excused if it was missed. */
  @JsonProperty("unmarked-covered")
  UNMARKED_COVERED;

  /** Whether the student came late, and did not miss the lesson. */
  boolean isLate() {
    return this == LATE || this == LATE_EXCUSED || this == LATE_NOT_YET_KNOWN;
  }

  /** What a late arrival is where it counts like a missed lesson. */
  LessonState asMissed() {
    return switch (this) {
      case LATE, LATE_OR_MISSED -> UNEXCUSED;
      case LATE_EXCUSED -> EXCUSED;
      default -> this;
    };
  }
}
