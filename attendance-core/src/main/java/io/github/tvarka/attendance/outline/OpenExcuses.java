package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.internal.WithinOneDecision;

/** Why it is not yet known whether lessons are excused: for each reason the lessons of each day as bits. It is filled once. */
@WithinOneDecision
final class OpenExcuses {
  private static final int NOTICE = 0;
  private static final int MARKS = 1;
  private static final int OTHER = 2;
  private static final int ELSEWHERE = 3;
  private static final int REASONS = 4;

  private final MissedDays missed;
  private final GivenNotices notices;
  private final Attempts attempts = new Attempts();

  /** Empty as long as nothing is open. */
  private int[] bits = {};

  /** The unmarked lessons of each day that a notice is about; empty if there are none. */
  private int[] slots = {};

  OpenExcuses(MissedDays missed, GivenNotices notices) {
    this.missed = missed;
    this.notices = notices;
  }

  /** Takes the unmarked lessons of each day that a notice is about. */
  void slots(int[] unmarked) {
    slots = unmarked;
  }

  /** Takes note of a request for some lessons of a day. */
  void attempt(int index, int lessons) {
    if (slots.length > 0) {
      attempts.add(index, lessons);
    }
  }

  /** Lessons of a day for which nobody has given notice, and someone still may. */
  int notice(int index) {
    return get(NOTICE, index);
  }

  void notice(int index, int lessons) {
    add(NOTICE, index, lessons);
  }

  /** Lessons of a day of which others are not marked. */
  int marks(int index) {
    return get(MARKS, index);
  }

  void marks(int index, int lessons) {
    add(MARKS, index, lessons);
  }

  /** Lessons of a day for which a fact, or something else that is no lesson, is not known. */
  int other(int index) {
    return get(OTHER, index);
  }

  void other(int index, int lessons) {
    add(OTHER, index, lessons);
  }

  /** Notes lessons of a day of which the excuse hangs on unmarked lessons, of whatever day. */
  void elsewhere(int index, int lessons) {
    add(ELSEWHERE, index, lessons);
  }

  private int get(int reason, int index) {
    return bits.length == 0 ? 0 : bits[REASONS * index + reason];
  }

  private void add(int reason, int index, int lessons) {
    if (lessons != 0) {
      bits = bits.length == 0 ? new int[REASONS * missed.size()] : bits;
      bits[REASONS * index + reason] |= lessons;
    }
  }

  /**
   * Adds the unmarked lessons, of whatever day, that settle lessons of a day of which the excuse hangs on them: those that notices on the
   * same grounds are about, or all where none is.
   */
  void addMarks(int index, int lessons, int[] marks) {
    int elsewhere = get(ELSEWHERE, index);
    int left = lessons & elsewhere;
    while (left != 0) {
      int together = attempts.together(missed, index, Integer.lowestOneBit(left)) & elsewhere;
      int[] same = new int[slots.length];
      boolean any = sameGround(index, together, same);
      for (int day = 0; day < slots.length; day++) {
        marks[day] |= any ? same[day] : slots[day];
      }
      left &= ~together;
    }
  }

  private boolean sameGround(int index, int lessons, int[] same) {
    boolean any = false;
    for (int notice = 0; notice < notices.size(); notice++) {
      if ((notices.lessons(notice, missed.day(index)) & lessons) != 0) {
        for (int other = 0; other < notices.size(); other++) {
          any |= notices.sameGround(notice, other) && about(other, same);
        }
      }
    }
    return any;
  }

  /** Adds the unmarked lessons that a notice is about; says whether there are any. */
  private boolean about(int notice, int[] same) {
    int any = 0;
    for (int day = 0; day < slots.length; day++) {
      int lessons = slots[day] & notices.lessons(notice, missed.day(day));
      same[day] |= lessons;
      any |= lessons;
    }
    return any != 0;
  }
}
