package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.internal.WithinOneDecision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The days of a log in order, each with its lessons as bits by mark. Immutable once read. */
@WithinOneDecision
final class MissedDays {
  /** How many numbers a day has: its lessons by mark, and those come to late without minutes. */
  private static final int WIDTH = Mark.values().length + 1;

  private static final int USUAL = 24;

  private int[] days;
  private int[] lessons;
  private int size;
  private int[] indexFrom = {};
  private int tableFrom;

  private MissedDays(int capacity) {
    days = new int[capacity];
    lessons = new int[WIDTH * capacity];
  }

  /** Reads the entries up to a day; each is on a day of the calendar and has a bit. */
  static MissedDays of(List<LessonEntry> entries, SchoolDays school, int asOf) {
    MissedDays missed = new MissedDays(USUAL);
    LocalDate last = null;
    int place = -WIDTH;
    for (int i = 0; i < entries.size(); i++) {
      LessonEntry entry = entries.get(i);
      if (!entry.date().equals(last)) {
        last = entry.date();
        int day = school.number(last);
        if (day > asOf) {
          break;
        }
        missed.add(day);
        place += WIDTH;
      }
      boolean open = entry.mark() == Mark.LATE && entry.minutes().isEmpty();
      int at = open ? place + WIDTH - 1 : place(missed.size - 1, entry.mark());
      missed.lessons[at] |= 1 << entry.lesson();
    }
    missed.index();
    return missed;
  }

  private void add(int day) {
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size);
      lessons = Arrays.copyOf(lessons, WIDTH * 2 * size);
    }
    days[size++] = day;
  }

  /** Makes it quick to find the days of a window. */
  private void index() {
    if (size > 0) {
      tableFrom = days[0];
      indexFrom = new int[days[size - 1] - tableFrom + 1];
      int index = 0;
      for (int day = 0; day < indexFrom.length; day++) {
        indexFrom[day] = index;
        index += days[index] == tableFrom + day ? 1 : 0;
      }
    }
  }

  /** The same days as if some lessons had turned out missed or not: those unmarked are so no more. */
  MissedDays resolved(int[] settled, int[] missed) {
    MissedDays other = new MissedDays(0);
    other.days = days;
    other.size = size;
    other.indexFrom = indexFrom;
    other.tableFrom = tableFrom;
    other.lessons = lessons.clone();
    for (int i = 0; i < size; i++) {
      other.lessons[place(i, Mark.UNMARKED)] &= ~settled[i];
      other.lessons[place(i, Mark.ABSENT)] |= missed[i];
    }
    return other;
  }

  @SuppressWarnings("EnumOrdinal") // a place in memory, written down nowhere
  private static int place(int index, Mark mark) {
    return WIDTH * index + mark.ordinal();
  }

  int size() {
    return size;
  }

  /** The number of a day. */
  int day(int index) {
    return days[index];
  }

  /** The index of the first day not before one. */
  int from(int day) {
    int at = day - tableFrom;
    return at <= 0 ? 0 : at < indexFrom.length ? indexFrom[at] : size;
  }

  /** The lessons whose excuse is to be decided. */
  int open(int index) {
    return lessons[place(index, Mark.ABSENT)];
  }

  /** The missed lessons, those judged before included. */
  int missed(int index) {
    return open(index) | judged(Mark.EXCUSED, index) | judged(Mark.UNEXCUSED, index);
  }

  int judged(Mark mark, int index) {
    return lessons[place(index, mark)];
  }

  int unmarked(int index) {
    return lessons[place(index, Mark.UNMARKED)];
  }

  /** Lessons come to late by a told number of minutes. */
  int lateByMinutes(int index) {
    return lessons[place(index, Mark.LATE)];
  }

  /** Lessons come to late, nobody knows how late. */
  int lateWithoutMinutes(int index) {
    return lessons[WIDTH * index + WIDTH - 1];
  }
}
