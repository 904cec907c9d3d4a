package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.truth.Truth;

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
  /** Those to which the student came late without excuse; those not settled count in the most, not in the least. */
  @JsonProperty("late")
  LATE,
  /** All to which the student came late. */
  @JsonProperty("all-late")
  ALL_LATE,
  /** All that the timetable makes compulsory on school days of the window, past and to come. */
  @JsonProperty("scheduled")
  SCHEDULED,
  /** The same, up to the day asked about. */
  @JsonProperty("offered")
  OFFERED;

  /** Whether a lesson of the timetable is counted whatever became of it. */
  boolean ofTimetable() {
    return this == SCHEDULED || this == OFFERED;
  }

  /** Whether missed lessons are counted, of which a late arrival may make one. */
  boolean ofMissed() {
    return this == UNEXCUSED || this == EXCUSED || this == MISSED;
  }

  /** Whether a lesson in a state is counted. */
  Truth counts(LessonState state) {
    return switch (state) {
      case EXCUSED -> Truth.of(this == EXCUSED || this == MISSED);
      case UNEXCUSED -> Truth.of(this == UNEXCUSED || this == MISSED);
      case LEFT_TO_SCHOOL, NOT_YET_KNOWN ->
        this == MISSED ? Truth.YES : perhaps(this == UNEXCUSED || this == EXCUSED);
      case LATE -> Truth.of(this == LATE || this == ALL_LATE);
      case LATE_EXCUSED -> Truth.of(this == ALL_LATE);
      case LATE_NOT_YET_KNOWN -> this == ALL_LATE ? Truth.YES : perhaps(this == LATE);
      case LATE_OR_MISSED -> perhaps(!ofTimetable() && this != EXCUSED);
      case UNMARKED -> perhaps(!ofTimetable());
      case UNMARKED_COVERED -> perhaps(this == EXCUSED || this == MISSED);
    };
  }

  private static Truth perhaps(boolean possible) {
    return possible ? Truth.UNKNOWN : Truth.NO;
  }
}
