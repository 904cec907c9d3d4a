package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolCalendars;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a student, said in sentences: {@code Student.on("2025-10-31").with("2025-10-15", 3).unmarked("2025-10-16", 2)}. */
final class Student implements ConditionContext {
  static final CounterKey UNEXCUSED = CounterKey.of("unexcused-lessons");
  static final CounterKey LESSONS = CounterKey.of("timetabled-lessons");

  private record Entry(CounterKey counter, LocalDate date, int least, int most) {}

  private record Step(Act act, LocalDate date) {}

  private final LocalDate at;
  private final SchoolCalendar calendar;
  private final StudentProfile profile;
  private final List<Entry> entries;
  private final List<Step> steps;
  private final List<KnownFact> facts;
  private final Optional<DateRange> period;

  private Student(
      LocalDate at,
      SchoolCalendar calendar,
      StudentProfile profile,
      List<Entry> entries,
      List<Step> steps,
      List<KnownFact> facts,
      Optional<DateRange> period) {
    this.at = at;
    this.period = period;
    this.calendar = calendar;
    this.profile = profile;
    this.entries = List.copyOf(entries);
    this.steps = List.copyOf(steps);
    this.facts = List.copyOf(facts);
  }

  static Student on(String date) {
    return new Student(
        LocalDate.parse(date),
        SchoolCalendars.year2025(),
        StudentProfile.UNKNOWN,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  Student in(SchoolCalendar school) {
    return new Student(at, school, profile, entries, steps, facts, period);
  }

  Student who(StudentProfile is) {
    return new Student(at, calendar, is, entries, steps, facts, period);
  }

  /** So many unexcused lessons on a day. */
  Student with(String date, int lessons) {
    return counting(UNEXCUSED, date, lessons, lessons);
  }

  /** So many lessons of a day without a mark. */
  Student unmarked(String date, int lessons) {
    return counting(UNEXCUSED, date, 0, lessons);
  }

  Student counting(CounterKey counter, String date, int least, int most) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(counter, LocalDate.parse(date), least, most));
    return new Student(at, calendar, profile, more, steps, facts, period);
  }

  Student after(String act, String date) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(Act.of(act), LocalDate.parse(date)));
    return new Student(at, calendar, profile, entries, more, facts, period);
  }

  Student saying(String fact, Truth truth) {
    List<KnownFact> more = new ArrayList<>(facts);
    more.add(new KnownFact(FactKey.of(fact), truth, Optional.empty()));
    return new Student(at, calendar, profile, entries, steps, more, period);
  }

  @Override
  public LocalDate at() {
    return at;
  }

  @Override
  public ConditionContext at(LocalDate date) {
    return new Student(date, calendar, profile, entries, steps, facts, period);
  }

  @Override
  public DateRange period() {
    return period.orElse(new DateRange(at, at));
  }

  @Override
  public Student in(DateRange decided) {
    return new Student(at, calendar, profile, entries, steps, facts, Optional.of(decided));
  }

  @Override
  public SchoolCalendar calendar() {
    return calendar;
  }

  /** The subjects in which something was counted. */
  @Override
  public List<CounterKey> scopes(CounterKey counter) {
    return entries.stream()
        .map(Entry::counter)
        .filter(counted -> counted.scope().isPresent() && counted.base().equals(counter))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    int least = 0;
    int most = 0;
    List<LessonSlot> unknown = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.counter().equals(counter)
          && range.contains(entry.date())
          && !entry.date().isAfter(at)) {
        least += entry.least();
        most += entry.most();
        for (int lesson = 1; lesson <= entry.most() - entry.least(); lesson++) {
          unknown.add(new LessonSlot(entry.date(), lesson));
        }
      }
    }
    List<Need> needs = unknown.isEmpty() ? List.of() : List.of(new Need.OfLessonMarks(unknown));
    return new Measured(Interval.between(least, most), needs);
  }

  @Override
  public Truth fact(FactKey fact) {
    return FactLog.of(facts).value(fact, at);
  }

  @Override
  public StudentProfile student() {
    return profile;
  }

  @Override
  public List<LocalDate> held(Act act) {
    return steps.stream()
        .filter(step -> step.act().equals(act) && !step.date().isAfter(at))
        .map(Step::date)
        .sorted()
        .toList();
  }
}
