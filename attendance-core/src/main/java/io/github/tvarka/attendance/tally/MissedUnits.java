package io.github.tvarka.attendance.tally;

import io.github.tvarka.attendance.tally.UnitSeries.Unit;
import io.github.tvarka.attendance.tally.UnitSeries.View;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How much of a counter's unit was missed, from the least to the most it can be. */
final class MissedUnits {
  private final AttendanceRecord record;
  private final Timetable timetable;
  private final SchoolCalendar calendar;
  private final TimetabledUnits timetabled;

  MissedUnits(
      AttendanceRecord record,
      Timetable timetable,
      SchoolCalendar calendar,
      TimetabledUnits timetabled) {
    this.record = record;
    this.timetable = timetable;
    this.calendar = calendar;
    this.timetabled = timetabled;
  }

  Measured measure(Counter counter, DateRange days) {
    LessonFilter filter = new LessonFilter(counter, timetable);
    CountedLessons counted = new CountedLessons(counter, filter, record.in(days, days.to()));
    if (counted.none()) {
      return Measured.NOTHING;
    }
    if (counter.ofSingleLessons() && !counter.ofRuns()) {
      Interval amount =
          counter.unit() == CountUnit.MINUTE ? counted.minutes(timetable) : counted.number();
      return new Measured(amount, amount.exact() ? List.of() : counted.needs(slot -> true));
    }
    return measure(counter, filter, counted, days);
  }

  private Measured measure(
      Counter counter, LessonFilter filter, CountedLessons counted, DateRange days) {
    Function<View, List<Unit>> units = units(counter, counted, days);
    List<Unit> either = units.apply(View.EITHER);
    boolean lacking = timetabled.lacks(counter);
    Interval amount = Runs.amount(either, counter);
    if (lacking && (counter.ofRuns() || counter.unit() != CountUnit.EVENT)) {
      amount = new Interval(
          Runs.amount(units.apply(View.LEAST), counter).least(),
          Runs.amount(units.apply(View.MOST), counter).most());
    }
    if (amount.exact()) {
      return new Measured(amount, List.of());
    }
    Set<LocalDate> open = open(either);
    List<Need> needs = counted.needs(slot -> open.contains(slot.date()));
    return new Measured(
        amount,
        lacking
            ? Need.merge(List.of(needs, timetabled.lacking(filter, days, open::contains)))
            : needs);
  }

  /** All units of the days, or where they are looked at one by one those alone in which something counts. */
  private Function<View, List<Unit>> units(
      Counter counter, CountedLessons counted, DateRange days) {
    UnitSeries series = new UnitSeries(timetable, calendar, counter, counted.whole());
    boolean oneByOne = !counter.ofRuns()
        && (counter.unit() == CountUnit.SCHOOL_DAY || counter.unit() == CountUnit.SESSION);
    Map<LessonSlot, Truth> byMark = counted.byMark();
    return view -> oneByOne ? series.touched(byMark, view) : series.units(days, byMark, view);
  }

  /** The days of units that may count or not, or be none at all. */
  private static Set<LocalDate> open(List<Unit> units) {
    Set<LocalDate> open = new HashSet<>();
    units.stream()
        .filter(unit -> unit.counts() == Truth.UNKNOWN || unit.optional())
        .forEach(unit -> open.add(unit.date()));
    return open;
  }
}
