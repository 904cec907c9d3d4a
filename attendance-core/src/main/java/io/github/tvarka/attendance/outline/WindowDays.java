package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import java.util.Arrays;
import java.util.Optional;

/** The window around each day, by the numbers of its first and last day. Immutable. */
final class WindowDays {
  /** What stands for a window that the calendar does not have. */
  static final int MISSING = -1;

  private final SchoolDays days;
  private final boolean term;
  private final int[] from;
  private final int[] to;
  private final int[] number;
  private final int count;

  WindowDays(Window of, SchoolDays days) {
    this.days = days;
    this.term = of.kind() == Window.Kind.TERM;
    from = new int[days.size()];
    to = new int[days.size()];
    number = new int[days.size()];
    int windows = 0;
    Arrays.fill(from, MISSING);
    boolean open = of.kind() == Window.Kind.WHOLE_RECORD || of.kind() == Window.Kind.ROLLING;
    for (int day = 0; day < days.size(); day++) {
      Optional<DateRange> range = of.range(days.date(day), days.calendar());
      if (range.isPresent()) {
        from[day] = days.nearest(range.get().from());
        to[day] = days.nearest(range.get().to());
        if (open) {
          from[day] = Math.max(from[day], Math.min(days.recordStart(), to[day]));
        }
      }
      windows += day > 0 && !same(day - 1, day) ? 1 : 0;
      number[day] = windows;
    }
    count = windows + 1;
  }

  /** The first day of the window around a day, or {@link #MISSING}. */
  int from(int day) {
    return from[day];
  }

  /** The last day of the window around a day; of no meaning where the first is missing. */
  int to(int day) {
    return to[day];
  }

  /** The day whose window is meant by a day: for one without lessons that no term has, the last school day before it in the period. */
  int meant(int day, int periodFrom) {
    if (!term || from[day] != MISSING) {
      return day;
    }
    int last = day;
    while (!days.isSchoolDay(last) && last > periodFrom) {
      last--;
    }
    return days.isSchoolDay(last) ? last : day;
  }

  /** The number of the window around a day, the same for the days of one window. */
  int number(int day) {
    return number[day];
  }

  /** How many windows have a number. */
  int count() {
    return count;
  }

  /** Whether two days are in the same window, or both in none. */
  boolean same(int day, int other) {
    return from[day] == from[other] && (from[day] == MISSING || to[day] == to[other]);
  }
}
