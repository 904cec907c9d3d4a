package io.github.tvarka.attendance.outline;

/** Why it is not yet known whether lessons are excused: for each reason the lessons of each day as bits. It is filled once. */
final class OpenExcuses {
  /** Nobody has given notice, and someone still may. */
  final int[] notice;

  /** Other lessons of the same day are not marked. */
  final int[] marks;

  /** A fact, or something else that is no lesson, is not known. */
  final int[] other;

  /** Lessons of other days are not marked. */
  final int[] elsewhere;

  OpenExcuses(int days) {
    notice = new int[days];
    marks = new int[days];
    other = new int[days];
    elsewhere = new int[days];
  }
}
