package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which lessons are counted. */
public enum Counted {
  /** Those missed and not excused; those not settled count in the most, not in the least. */
  @JsonProperty("unexcused")
  UNEXCUSED,
  /** Those missed and excused; those not settled count in the most, not in the least. */
  @JsonProperty("excused")
  EXCUSED,
  /** All that were missed; unmarked ones count in the most, not in the least. */
  @JsonProperty("missed")
  MISSED,
  /** All that the timetable makes compulsory on school days of the window, past and to come. */
  @JsonProperty("scheduled")
  SCHEDULED;

  boolean surely(LessonState state) {
    return switch (this) {
      case UNEXCUSED -> state == LessonState.UNEXCUSED;
      case EXCUSED -> state == LessonState.EXCUSED;
      case MISSED -> state != LessonState.UNMARKED && state != LessonState.UNMARKED_COVERED;
      case SCHEDULED -> true;
    };
  }

  boolean perhaps(LessonState state) {
    return switch (this) {
      case UNEXCUSED ->
        state == LessonState.LEFT_TO_SCHOOL
            || state == LessonState.NOT_YET_KNOWN
            || state == LessonState.UNMARKED;
      case EXCUSED -> state != LessonState.EXCUSED && state != LessonState.UNEXCUSED;
      case MISSED -> state == LessonState.UNMARKED || state == LessonState.UNMARKED_COVERED;
      case SCHEDULED -> false;
    };
  }
}
