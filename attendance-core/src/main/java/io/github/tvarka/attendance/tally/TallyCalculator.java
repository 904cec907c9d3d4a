package io.github.tvarka.attendance.tally;

import io.github.tvarka.attendance.excuse.Counting;
import io.github.tvarka.attendance.tally.UnitSeries.Unit;
import io.github.tvarka.attendance.tally.UnitSeries.View;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts lessons and days of a record, from the least to the most they can be. Immutable and thread-safe; made for one student. */
public final class TallyCalculator implements Counting {
  private final AttendanceRecord record;
  private final Timetable timetable;
  private final SchoolCalendar calendar;
  private final Map<CounterKey, Counter> counters;
  private final TimetabledUnits timetabled;

  private TallyCalculator(
      AttendanceRecord record,
      Timetable timetable,
      SchoolCalendar calendar,
      Map<CounterKey, Counter> counters) {
    this.record = record;
    this.timetable = timetable;
    this.calendar = calendar;
    this.counters = counters;
    timetabled = new TimetabledUnits(timetable, calendar);
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
    Counter counter = counters.get(key.base());
    if (counter == null) {
      throw new IllegalArgumentException("count (" + key + ") must be one of " + counters.keySet());
    }
    Counter asked = key.scope().map(subject -> counter.withSubjects(subject)).orElse(counter);
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
    return timetabled.withoutSubject(range, day -> true);
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
      Optional<DateRange> days = end.isBefore(range.from())
          ? Optional.empty()
          : Optional.of(new DateRange(range.from(), end));
      return days.map(of -> timetabled.measure(counter, of)).orElse(Measured.NOTHING);
    }
    if (last.isBefore(range.from())) {
      return Measured.NOTHING;
    }
    DateRange looked = new DateRange(range.from(), last);
    List<RecordedLesson> counted = record.in(range, until).stream()
        .filter(lesson -> counts(counter, lesson) != Truth.NO)
        .toList();
    if (counted.isEmpty()) {
      return Measured.NOTHING;
    }
    Map<LessonSlot, Truth> lessons = new HashMap<>();
    counted.forEach(lesson -> lessons.put(lesson.slot(), counts(counter, lesson)));
    Map<LessonSlot, Truth> ofSubject = ofSubject(counter, counted, lessons);
    boolean byLesson = counter.unit() == CountUnit.LESSON || counter.unit() == CountUnit.MINUTE;
    boolean run = counter.metric().orElse(Metric.COUNT) == Metric.LONGEST_RUN;
    if (byLesson && !run) {
      Interval amount =
          counter.unit() == CountUnit.MINUTE ? minutes(looked, ofSubject) : number(ofSubject);
      return measured(counter, amount, counted, ofSubject, slot -> true);
    }
    Set<LessonSlot> whole = new HashSet<>();
    for (RecordedLesson lesson : counted) {
      if (isWhole(counter, lesson)) {
        whole.add(lesson.slot());
      }
    }
    UnitSeries series = new UnitSeries(timetable, calendar, counter, whole);
    boolean oneByOne =
        !run && (counter.unit() == CountUnit.SCHOOL_DAY || counter.unit() == CountUnit.SESSION);
    Function<View, List<Unit>> units =
        view -> oneByOne ? series.touched(lessons, view) : series.units(looked, lessons, view);
    List<Unit> either = units.apply(View.EITHER);
    Interval amount = amount(counter, either, run);
    boolean lacking = !counter.subjects().isEmpty() && timetabled.lacksSubject();
    if (lacking && (run || counter.unit() != CountUnit.EVENT)) {
      amount = new Interval(
          amount(counter, units.apply(View.LEAST), run).least(),
          amount(counter, units.apply(View.MOST), run).most());
    }
    Set<LocalDate> open = new HashSet<>();
    either.stream()
        .filter(unit -> unit.counts() == Truth.UNKNOWN || unit.optional())
        .forEach(unit -> open.add(unit.date()));
    Measured measured =
        measured(counter, amount, counted, ofSubject, slot -> open.contains(slot.date()));
    return lacking && !amount.exact()
        ? new Measured(
            amount,
            Need.merge(
                List.of(measured.needs(), timetabled.withoutSubject(looked, open::contains))))
        : measured;
  }

  /** Whether lessons count, given that one without a subject may be of another than is asked for. */
  private static Map<LessonSlot, Truth> ofSubject(
      Counter counter, List<RecordedLesson> counted, Map<LessonSlot, Truth> lessons) {
    if (counter.subjects().isEmpty()) {
      return lessons;
    }
    Map<LessonSlot, Truth> ofSubject = new HashMap<>(lessons);
    counted.forEach(lesson -> ofSubject.computeIfPresent(
        lesson.slot(),
        (slot, counts) -> counts.and(SubjectFilter.asks(counter, lesson.subject()))));
    return ofSubject;
  }

  /** The amount with what its uncertain lessons need; lessons of a day that surely counts cannot change it. */
  private static Measured measured(
      Counter counter,
      Interval amount,
      List<RecordedLesson> counted,
      Map<LessonSlot, Truth> lessons,
      Predicate<LessonSlot> matters) {
    if (amount.exact()) {
      return new Measured(amount, List.of());
    }
    List<List<Need>> needs = new ArrayList<>();
    for (RecordedLesson lesson : counted) {
      if (lessons.get(lesson.slot()) == Truth.UNKNOWN && matters.test(lesson.slot())) {
        needs.add(lesson.needs());
        needs.add(subject(counter, lesson));
      }
    }
    return new Measured(amount, Need.merge(needs));
  }

  private static List<Need> subject(Counter counter, RecordedLesson lesson) {
    return SubjectFilter.asks(counter, lesson.subject()) == Truth.UNKNOWN
        ? List.of(new Need.OfSubject(List.of(lesson.slot())))
        : List.of();
  }

  private static Interval number(Map<LessonSlot, Truth> lessons) {
    long sure = lessons.values().stream().filter(truth -> truth == Truth.YES).count();
    return Interval.between(sure, lessons.size());
  }

  private static Interval amount(Counter counter, List<Unit> units, boolean run) {
    if (run) {
      return Runs.longest(units, counter.unit());
    }
    return switch (counter.unit()) {
      case CALENDAR_DAY, WORKING_DAY -> Runs.spanned(units, counter.unit());
      case EVENT -> Runs.number(units);
      default -> {
        long sure = units.stream().filter(unit -> unit.counts() == Truth.YES).count();
        yield Interval.between(
            sure, units.stream().filter(unit -> unit.counts() != Truth.NO).count());
      }
    };
  }

  private Interval minutes(DateRange range, Map<LessonSlot, Truth> lessons) {
    long least = 0;
    long most = 0;
    for (RecordedLesson lesson : record.in(range, range.to())) {
      Truth truth = lessons.getOrDefault(lesson.slot(), Truth.NO);
      long whole = timetable.minutes(lesson.slot().lesson());
      boolean late = lesson.state() == LessonState.LATE
          || lesson.state() == LessonState.LATE_EXCUSED
          || lesson.state() == LessonState.LATE_NOT_YET_KNOWN;
      long told = lesson.minutes().map(Integer::longValue).orElse(whole);
      boolean open = late && lesson.minutes().isEmpty();
      least += truth == Truth.YES && !open ? told : 0;
      most += truth == Truth.NO ? 0 : told;
    }
    return Interval.between(least, most);
  }

  /** Whether an entry makes its session or day count by itself. */
  private static boolean isWhole(Counter counter, RecordedLesson lesson) {
    return !counter.wholeCodes().isEmpty()
        && lesson.code().map(counter.wholeCodes()::contains).orElse(false);
  }

  /** Whether a lesson counts, whatever its subject where the timetable does not give it. */
  private static Truth counts(Counter counter, RecordedLesson lesson) {
    boolean ground = counter.grounds().isEmpty()
        || lesson.ground().map(counter.grounds()::contains).orElse(false);
    boolean excepted = lesson.ground().map(counter.exceptGrounds()::contains).orElse(false);
    boolean subject = SubjectFilter.asks(counter, lesson.subject()) != Truth.NO;
    boolean whole = isWhole(counter, lesson);
    boolean code = counter.codes().isEmpty()
        || whole
        || lesson.code().map(counter.codes()::contains).orElse(false);
    if (!ground || excepted || !subject || !code) {
      return Truth.NO;
    }
    boolean asMissed = whole && counter.of().ofMissed();
    return counter.counts(asMissed ? lesson.state().asMissed() : lesson.state());
  }
}
