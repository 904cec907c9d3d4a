package io.github.tvarka.attendance.tally;

import io.github.tvarka.attendance.excuse.Counting;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts lessons and days of a record, from the least to the most they can be. Immutable and thread-safe; made for one student. */
public final class TallyCalculator implements Counting {
  private final Timetable timetable;
  private final Map<CounterKey, Counter> counters;
  private final TimetabledUnits timetabled;
  private final MissedUnits missed;

  private TallyCalculator(
      AttendanceRecord record,
      Timetable timetable,
      SchoolCalendar calendar,
      Map<CounterKey, Counter> counters) {
    this.timetable = timetable;
    this.counters = counters;
    timetabled = new TimetabledUnits(timetable, calendar);
    missed = new MissedUnits(record, timetable, calendar, timetabled);
  }

  /**
   * A calculator for a student.
   *
   * @param record the student's lessons after excuses were decided
   * @param timetable the student's lessons
   * @param calendar the school calendar
   * @param counters the policy's counters, to which addends refer
   * @return the calculator
   */
  public static TallyCalculator of(
      AttendanceRecord record,
      Timetable timetable,
      SchoolCalendar calendar,
      List<Counter> counters) {
    Map<CounterKey, Counter> byKey = new LinkedHashMap<>();
    counters.forEach(counter -> byKey.put(counter.key(), counter));
    return new TallyCalculator(record, timetable, calendar, byKey);
  }

  /**
   * The count in a window.
   *
   * @param key what is counted, perhaps within one subject
   * @param range the days of the window
   * @param until the last day whose absences are looked at, inclusive; scheduled lessons are counted to the window's end
   * @return the count and what makes it uncertain
   * @throws IllegalArgumentException if the policy has no such counter
   */
  @Override
  public Measured count(CounterKey key, DateRange range, LocalDate until) {
    Counter asked = counter(key);
    Measured own = waive(asked, measure(asked, range, until));
    if (asked.conversion().isEmpty() && asked.plus().isEmpty()) {
      return own;
    }
    Fraction factor = asked.conversion().map(Conversion::factor).orElse(Fraction.of(1));
    Fraction least = own.amount().least().times(factor);
    Fraction most = own.amount().most().times(factor);
    List<List<Need>> needs = new ArrayList<>(List.of(own.needs()));
    for (Addend addend : asked.plus()) {
      CounterKey other = key.scope().map(addend.counter()::in).orElse(addend.counter());
      Measured more = count(other, range, until);
      least = least.plus(addend.of(more.amount().least()));
      most = most.plus(addend.of(more.amount().most()));
      needs.add(more.needs());
    }
    Interval amount = new Interval(least, most);
    return new Measured(amount, amount.exact() ? List.of() : Need.merge(needs));
  }

  private Counter counter(CounterKey key) {
    @Nullable Counter overAll = counters.get(key);
    if (overAll != null) {
      return overAll;
    }
    @Nullable Counter counter = counters.get(key.base());
    if (counter == null) {
      throw new IllegalArgumentException("count (" + key + ") must be one of " + counters.keySet());
    }
    return counter.withSubjects(key.scope().orElseThrow());
  }

  /**
   * The names under which a counter is counted in each subject by itself.
   *
   * @param key the counter
   * @return one for each subject of the timetable, in order, and one in {@link CounterKey#NO_SUBJECT} where lessons without a subject may be
   *     of another; empty for a counter that is counted over all
   */
  @Override
  public List<CounterKey> scopes(CounterKey key) {
    Counter counter = counters.get(key);
    if (counter == null || counter.each().isEmpty()) {
      return List.of();
    }
    List<String> given = timetable.subjects();
    List<CounterKey> scopes = new ArrayList<>();
    given.stream()
        .filter(subject -> counter.subjects().isEmpty() || counter.subjects().contains(subject))
        .forEach(subject -> scopes.add(key.in(subject)));
    boolean others = counter.subjects().isEmpty() || !given.containsAll(counter.subjects());
    if (others && timetabled.lacksSubject()) {
      scopes.add(key.in(CounterKey.NO_SUBJECT));
    }
    return scopes;
  }

  /**
   * The lessons of the timetable whose subject it does not give.
   *
   * @param range the days looked at
   * @return the need of their subjects; empty if there are none
   */
  @Override
  public List<Need> withoutSubject(DateRange range) {
    return timetabled.withoutSubject(range);
  }

  private static Measured waive(Counter counter, Measured measured) {
    if (counter.waived().isEmpty()) {
      return measured;
    }
    Fraction first = Fraction.of(counter.waived().get());
    Interval rest = new Interval(
        beyond(measured.amount().least(), first), beyond(measured.amount().most(), first));
    return new Measured(rest, rest.exact() ? List.of() : measured.needs());
  }

  private static Fraction beyond(Fraction amount, Fraction first) {
    return amount.compareTo(first) > 0 ? amount.minus(first) : Fraction.ZERO;
  }

  private Measured measure(Counter counter, DateRange range, LocalDate until) {
    LocalDate last = until.isBefore(range.to()) ? until : range.to();
    if (counter.of().ofTimetable()) {
      LocalDate end = counter.of() == Counted.SCHEDULED ? range.to() : last;
      return end.isBefore(range.from())
          ? Measured.NOTHING
          : timetabled.measure(counter, new DateRange(range.from(), end));
    }
    return last.isBefore(range.from())
        ? Measured.NOTHING
        : missed.measure(counter, new DateRange(range.from(), last));
  }
}
