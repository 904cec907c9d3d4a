package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.tally.LessonState;

/** What became of the lessons of a student's days: for each state the lessons of each day as bits. Immutable. */
final class LessonStates {
  private final MissedDays missed;
  private final ExcusedBits excuses;
  private final boolean byMinutes;

  /**
   * The states.
   *
   * @param missed the days
   * @param excuses what became of missed lessons
   * @param byMinutes whether a late arrival of unknown length may be a missed lesson
   */
  LessonStates(MissedDays missed, ExcusedBits excuses, boolean byMinutes) {
    this.missed = missed;
    this.excuses = excuses;
    this.byMinutes = byMinutes;
  }

  /** The lessons of a day for which an excuse was asked on a ground, given by its number. */
  int ofGround(int ground, int index) {
    return excuses.ofGround(ground, index);
  }

  /** The lessons of a day that are in a state. */
  int lessons(LessonState state, int index) {
    return switch (state) {
      case EXCUSED -> excuses.excused(index) | missed.judged(Mark.EXCUSED, index);
      case UNEXCUSED ->
        (missed.open(index) & ~excuses.decided(index)) | missed.judged(Mark.UNEXCUSED, index);
      case LEFT_TO_SCHOOL -> excuses.left(index);
      case NOT_YET_KNOWN -> excuses.unknown(index);
      case LATE -> missed.lateByMinutes(index) | (byMinutes ? 0 : missed.lateWithoutMinutes(index));
      case LATE_OR_MISSED -> byMinutes ? missed.lateWithoutMinutes(index) : 0;
      case UNMARKED -> missed.unmarked(index) & ~excuses.covered(index);
      case UNMARKED_COVERED -> excuses.covered(index);
      case LATE_EXCUSED, LATE_NOT_YET_KNOWN -> 0;
    };
  }
}
