package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.calendar.DateRange;
import java.util.ArrayList;
import java.util.List;

/** The periods that are decided as of a day: those of its school year up to it. Immutable. */
final class Periods {
  private final int asOf;
  private final List<DateRange> ranges;
  private final int[] from;
  private final int[] to;
  private final boolean complete;

  Periods(SchoolDays days, WindowDays decidedPer, WindowDays schoolYear, int asOf) {
    this.asOf = asOf;
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
  }

  /** Whether these are the periods as of a day. */
  boolean of(int day) {
    return asOf == day;
  }

  /** Whether each day up to that of the decision is in a period. */
  boolean complete() {
    return complete;
  }

  List<DateRange> ranges() {
    return ranges;
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
