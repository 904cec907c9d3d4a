package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.tally.LessonState;

/** What became of a student's lessons: decided as marked, and weighed by what unmarked lessons may turn out to be. */
final class ExcusedLessons {
  private final MissedDays missed;
  private final ExcuseRun asMarked;
  private final int[] unsure;
  private final int[] covered;

  private ExcusedLessons(MissedDays missed, ExcuseRun asMarked) {
    this.missed = missed;
    this.asMarked = asMarked;
    this.unsure = new int[missed.size()];
    this.covered = new int[missed.size()];
    for (int i = 0; i < covered.length; i++) {
      covered[i] = asMarked.coveredIfMissed(i);
    }
  }

  static ExcusedLessons of(
      StudentYear student, PreparedPolicy policy, GivenNotices notices, int asOf) {
    MissedDays missed = student.missed();
    ExcuseRun asMarked = new ExcuseRun(student, missed, policy, notices, asOf);
    asMarked.decide();
    ExcusedLessons lessons = new ExcusedLessons(missed, asMarked);
    int[] slots = unmarked(missed, notices);
    int days = 0;
    for (int slot : slots) {
      days += slot == 0 ? 0 : 1;
    }
    if (days > 0) {
      lessons.weigh(new ExcuseRun(
          student, missed.resolved(slots, new int[slots.length]), policy, notices, asOf));
      lessons.weigh(new ExcuseRun(student, missed.resolved(slots, slots), policy, notices, asOf));
      for (int i = 0; days > 1 && i < slots.length; i++) {
        if (slots[i] != 0) {
          int[] alone = new int[slots.length];
          alone[i] = slots[i];
          lessons.weigh(
              new ExcuseRun(student, missed.resolved(slots, alone), policy, notices, asOf));
        }
      }
    }
    return lessons;
  }

  /** The unmarked lessons of each day that a notice is about. */
  private static int[] unmarked(MissedDays missed, GivenNotices notices) {
    int[] slots = new int[missed.size()];
    for (int i = 0; i < slots.length; i++) {
      int unmarked = missed.unmarked(i);
      for (int notice = 0; unmarked != 0 && notice < notices.size(); notice++) {
        slots[i] |= unmarked & notices.lessons(notice, missed.day(i));
      }
    }
    return slots;
  }

  /** Takes back what comes out otherwise if unmarked lessons turn out so. */
  private void weigh(ExcuseRun other) {
    other.decide();
    for (int i = 0; i < unsure.length; i++) {
      int differs = (asMarked.excused(i) ^ other.excused(i))
          | (asMarked.left(i) ^ other.left(i))
          | (asMarked.unknown(i) ^ other.unknown(i));
      unsure[i] |= differs & missed.open(i) & ~asMarked.unknown(i);
      covered[i] &= ~other.missed().open(i) | other.excused(i);
    }
  }

  OpenExcuses open() {
    System.arraycopy(unsure, 0, asMarked.open().elsewhere, 0, unsure.length);
    return asMarked.open();
  }

  LessonStates states(boolean byMinutes) {
    LessonStates states = new LessonStates(missed.size(), asMarked.ofGround());
    for (int i = 0; i < missed.size(); i++) {
      int excused = asMarked.excused(i) & ~unsure[i];
      int left = asMarked.left(i) & ~unsure[i];
      int unknown = asMarked.unknown(i) | unsure[i];
      states.put(LessonState.EXCUSED, i, excused | missed.judged(Mark.EXCUSED, i));
      states.put(LessonState.LEFT_TO_SCHOOL, i, left);
      states.put(LessonState.NOT_YET_KNOWN, i, unknown);
      states.put(
          LessonState.UNEXCUSED,
          i,
          (missed.open(i) & ~(excused | left | unknown)) | missed.judged(Mark.UNEXCUSED, i));
      states.put(LessonState.UNMARKED_COVERED, i, covered[i]);
      states.put(LessonState.UNMARKED, i, missed.unmarked(i) & ~covered[i]);
      int late = missed.lateWithoutMinutes(i);
      states.put(LessonState.LATE, i, missed.lateByMinutes(i) | (byMinutes ? 0 : late));
      states.put(LessonState.LATE_OR_MISSED, i, byMinutes ? late : 0);
    }
    return states;
  }
}
