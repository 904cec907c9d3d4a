package io.github.tvarka.attendance.absence;

import io.github.tvarka.policy.internal.Check;
import java.util.Arrays;
import java.util.List;

/**
 * The days of a log in order, each with its lessons as bits by mark: bit n stands for lesson n. Immutable.
 *
 * <p>For example, a day on which lessons 1 and 3 were missed and lesson 4 has no mark has the bits {@code 1010} for {@link Mark#ABSENT} and
 * {@code 10000} for {@link Mark#UNMARKED}. Who counts many students counts bits.
 */
public final class LoggedDays {
  /** The highest number of a lesson that has a bit. */
  public static final int LAST_LESSON = 30;

  /** How many numbers a day has: its lessons by mark, and those come to late without minutes. */
  private static final int WIDTH = Mark.values().length + 1;

  private final int[] epochDays;
  private final int[] lessons;
  private final boolean anyUnmarked;

  private LoggedDays(int[] epochDays, int[] lessons) {
    this.epochDays = epochDays;
    this.lessons = lessons;
    int unmarked = 0;
    for (int day = 0; day < epochDays.length; day++) {
      unmarked |= lessons[place(Mark.UNMARKED, day)];
    }
    this.anyUnmarked = unmarked != 0;
  }

  /** Whether the lesson of each entry has a bit. */
  static boolean fit(List<LessonEntry> entries) {
    return entries.stream().allMatch(entry -> entry.lesson() <= LAST_LESSON);
  }

  /** The days of entries that are in order and have bits. */
  static LoggedDays of(List<LessonEntry> entries) {
    int[] epochDays = entries.stream()
        .mapToInt(entry -> Math.toIntExact(entry.date().toEpochDay()))
        .distinct()
        .toArray();
    int[] lessons = new int[WIDTH * epochDays.length];
    int day = 0;
    for (LessonEntry entry : entries) {
      while (epochDays[day] != entry.date().toEpochDay()) {
        day++;
      }
      boolean open = entry.mark() == Mark.LATE && entry.minutes().isEmpty();
      int at = open ? WIDTH * day + WIDTH - 1 : place(entry.mark(), day);
      lessons[at] |= 1 << entry.lesson();
    }
    return new LoggedDays(epochDays, lessons);
  }

  @SuppressWarnings("EnumOrdinal") // a place in memory, written down nowhere
  private static int place(Mark mark, int day) {
    return WIDTH * day + mark.ordinal();
  }

  /**
   * How many days have an entry.
   *
   * @return the number
   */
  public int size() {
    return epochDays.length;
  }

  /**
   * Whether any lesson of any day is unmarked.
   *
   * @return true if one is
   */
  public boolean anyUnmarked() {
    return anyUnmarked;
  }

  /**
   * A day.
   *
   * @param day its place, from 0, below {@link #size()}
   * @return the day as the number of days since 1 January 1970
   */
  public int epochDay(int day) {
    return epochDays[day];
  }

  /**
   * The lessons of a day with a mark. Of {@link Mark#LATE} those of which minutes are told.
   *
   * @param mark the mark
   * @param day the day's place, from 0, below {@link #size()}
   * @return the lessons as bits
   */
  public int lessons(Mark mark, int day) {
    return lessons[place(mark, day)];
  }

  /**
   * The lessons of a day to which the student came late, nobody knows how late.
   *
   * @param day the day's place, from 0, below {@link #size()}
   * @return the lessons as bits
   */
  public int lateWithoutMinutes(int day) {
    return lessons[WIDTH * day + WIDTH - 1];
  }

  /**
   * The same days as if some unmarked lessons had turned out missed and others not.
   *
   * @param settled for each day the lessons that are unmarked no more, as bits; as many as there are days, or fewer, which leaves the last days
   *     as they are
   * @param missed for each day those of them that were missed, as bits; as many
   * @return the days
   */
  public LoggedDays settled(int[] settled, int[] missed) {
    Check.that(
        settled.length == missed.length && settled.length <= size(),
        "settled",
        settled.length,
        "must be as many as missed (" + missed.length + "), and no more than days (" + size()
            + ")");
    int[] other = Arrays.copyOf(lessons, lessons.length);
    for (int day = 0; day < settled.length; day++) {
      other[place(Mark.UNMARKED, day)] &= ~settled[day];
      other[place(Mark.ABSENT, day)] |= missed[day];
    }
    return new LoggedDays(epochDays, other);
  }
}
