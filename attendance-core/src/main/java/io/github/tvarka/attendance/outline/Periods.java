package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.policy.calendar.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The periods that are decided as of a day: those of its school year up to it. Immutable but for what is kept. */
final class Periods {
  /** What stands for a period that is not decided. */
  static final int NONE = -1;

  private final int asOf;
  private final int window;
  private final List<DateRange> ranges;
  private final int[] from;
  private final int[] to;
  private final int[] numbers;
  private final boolean[] known;
  private final boolean[] inside;
  private final boolean complete;
  private final KeptByNumbers<PeriodDecision> kept;

  Periods(SchoolDays days, WindowDays[] windows, PreparedPolicy policy, int asOf) {
    WindowDays decidedPer = windows[policy.decidedPer()];
    WindowDays schoolYear = windows[policy.schoolYear()];
    this.asOf = asOf;
    this.kept = new KeptByNumbers<>(policy.room());
    this.window = policy.decidedPer();
    List<DateRange> found = new ArrayList<>();
    int begins = schoolYear.from(asOf);
    int day = begins == WindowDays.MISSING ? asOf : begins;
    boolean gap = begins == WindowDays.MISSING;
    while (day <= asOf) {
      int first = decidedPer.from(day);
      if (first != WindowDays.MISSING) {
        found.add(new DateRange(days.date(first), days.date(decidedPer.to(day))));
        day = decidedPer.to(day);
      } else {
        gap = true;
      }
      day++;
    }
    this.complete = !gap;
    this.ranges = List.copyOf(found);
    this.from = found.stream().mapToInt(range -> days.number(range.from())).toArray();
    this.to = found.stream().mapToInt(range -> days.number(range.to())).toArray();
    this.numbers = numbers(from, days.size());
    this.known = new boolean[windows.length];
    this.inside = new boolean[windows.length];
    for (int number = 0; number < windows.length; number++) {
      known[number] = known(windows[number]);
      inside[number] = known[number] && inside(windows[number], days);
    }
  }

  /** Whether the calendar has the window around the last day of each period. */
  private boolean known(WindowDays around) {
    boolean all = true;
    for (int period = 0; period < from.length; period++) {
      int last = around.meant(Math.min(to[period], asOf), from[period]);
      all &= around.from(last) != WindowDays.MISSING;
    }
    return all;
  }

  /** Whether no window around the last day of a period has school days before the first period. */
  private boolean inside(WindowDays around, SchoolDays days) {
    boolean all = true;
    for (int period = 0; period < from.length; period++) {
      int first = around.from(around.meant(Math.min(to[period], asOf), from[period]));
      all &= days.schoolDays(first, from[0] - 1) == 0;
    }
    return all;
  }

  private static int[] numbers(int[] from, int size) {
    int[] numbers = new int[size];
    Arrays.fill(numbers, NONE);
    for (int period = 0; period < from.length; period++) {
      numbers[from[period]] = period;
    }
    return numbers;
  }

  /** Whether a window, given by its number, is known for each period. */
  boolean known(int number) {
    return known[number];
  }

  /** Whether a window, given by its number, is known for each period, and asks about no school day before the first period. */
  boolean inside(int number) {
    return inside[number];
  }

  /** The number of the period that begins on a day and ends on another, or {@link #NONE}. */
  int number(int first, int last) {
    int number = numbers[first];
    return number != NONE && to[number] == last ? number : NONE;
  }

  /** What follows in them, findings included, where it was read. */
  KeptByNumbers<PeriodDecision> kept() {
    return kept;
  }

  /** Whether these are the periods as of a day. */
  boolean of(int day) {
    return asOf == day;
  }

  /** The day of the decision, by its number. */
  int asOfNumber() {
    return asOf;
  }

  /** Whether each day up to that of the decision is in a period. */
  boolean complete() {
    return complete;
  }

  List<DateRange> ranges() {
    return ranges;
  }

  /** The number of the window that the periods are. */
  int window() {
    return window;
  }

  int size() {
    return from.length;
  }

  int from(int period) {
    return from[period];
  }

  int to(int period) {
    return to[period];
  }
}
