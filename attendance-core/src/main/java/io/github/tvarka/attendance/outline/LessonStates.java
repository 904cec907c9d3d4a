package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.tally.LessonState;

/** What became of the lessons of a student's days: for each state the lessons of each day as bits. It is filled once. */
final class LessonStates {
  private static final int STATES = LessonState.values().length;

  private final int days;
  private final int[] lessons;
  private final int[][] ofGround;

  LessonStates(int days, int[][] ofGround) {
    this.days = days;
    this.lessons = new int[STATES * days];
    this.ofGround = ofGround;
  }

  /** The lessons of a day for which an excuse was asked on a ground, given by its number. */
  int ofGround(int ground, int index) {
    return ofGround[ground][index];
  }

  void put(LessonState state, int index, int bits) {
    lessons[number(state) * days + index] = bits;
  }

  /** The number of a state, under which its lessons are kept. */
  @SuppressWarnings("EnumOrdinal") // a place in memory, written down nowhere
  static int number(LessonState state) {
    return state.ordinal();
  }

  /** The lessons of a day that are in a state, given by its number. */
  int lessons(int state, int index) {
    return lessons[state * days + index];
  }

  int lessons(LessonState state, int index) {
    return lessons[number(state) * days + index];
  }
}
