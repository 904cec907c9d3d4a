package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.absence.LoggedDays;
import io.github.tvarka.attendance.absence.Mark;

/** The days of a log up to that of the decision, by number, each with its lessons as bits by mark. Immutable. */
final class MissedDays {
  private final LoggedDays logged;
  private final int[] days;

  private MissedDays(LoggedDays logged, int[] days) {
    this.logged = logged;
    this.days = days;
  }

  /** The days of a log up to a day; each is a day of the calendar. */
  static MissedDays of(LoggedDays logged, SchoolDays school, int asOf) {
    int size = logged.size();
    while (size > 0 && school.number(logged.epochDay(size - 1)) > asOf) {
      size--;
    }
    int[] days = new int[size];
    for (int i = 0; i < size; i++) {
      days[i] = school.number(logged.epochDay(i));
    }
    return new MissedDays(logged, days);
  }

  /** The same days as if some lessons had turned out missed or not: those unmarked are so no more. */
  MissedDays resolved(int[] settled, int[] missed) {
    return new MissedDays(logged.settled(settled, missed), days);
  }

  int size() {
    return days.length;
  }

  /** The number of a day. */
  int day(int index) {
    return days[index];
  }

  /** The index of the first day not before one. */
  int from(int day) {
    int from = 0;
    int to = days.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (days[middle] < day) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The index of the first day after one, given that of a day not after it. */
  int after(int day, int from) {
    int index = from;
    while (index < days.length && days[index] <= day) {
      index++;
    }
    return index;
  }

  /** Whether any lesson is unmarked. */
  boolean anyUnmarked() {
    return logged.anyUnmarked();
  }

  /** The lessons whose excuse is to be decided. */
  int open(int index) {
    return logged.lessons(Mark.ABSENT, index);
  }

  /** The missed lessons, those judged before included. */
  int missed(int index) {
    return open(index) | judged(Mark.EXCUSED, index) | judged(Mark.UNEXCUSED, index);
  }

  int judged(Mark mark, int index) {
    return logged.lessons(mark, index);
  }

  int unmarked(int index) {
    return logged.lessons(Mark.UNMARKED, index);
  }

  /** Lessons come to late by a told number of minutes. */
  int lateByMinutes(int index) {
    return logged.lessons(Mark.LATE, index);
  }

  /** Lessons come to late, nobody knows how late. */
  int lateWithoutMinutes(int index) {
    return logged.lateWithoutMinutes(index);
  }
}
