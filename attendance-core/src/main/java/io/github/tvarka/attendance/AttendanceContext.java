package io.github.tvarka.attendance;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Memory;
import io.github.tvarka.policy.internal.Notes;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;

/** One student's facts after excuses were decided, as conditions ask for them. */
record AttendanceContext(
    AttendanceFacts facts,
    SchoolCalendar calendar,
    CountedOnce tally,
    LocalDate at,
    DateRange period,
    Notes<Object, Object> days,
    Notes<Object, Object> counts)
    implements ConditionContext, Remembering {
  AttendanceContext(
      AttendanceFacts facts,
      SchoolCalendar calendar,
      CountedOnce tally,
      LocalDate at,
      DateRange period) {
    this(facts, calendar, tally, at, period, new Notes<>(), new Notes<>());
  }

  @Override
  public ConditionContext at(LocalDate date) {
    return new AttendanceContext(facts, calendar, tally, date, period);
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    return tally.count(counter, range, at);
  }

  @Override
  public ConditionContext in(DateRange decided) {
    return new AttendanceContext(facts, calendar, tally, at, decided);
  }

  @Override
  public Memory memory() {
    return tally.memory();
  }

  @Override
  public LocalDate recordStart() {
    return facts.recordStart();
  }

  @Override
  public List<CounterKey> scopes(CounterKey counter) {
    return tally.scopes(counter);
  }

  @Override
  public List<Need> needed(String subject) {
    DateRange year = Window.SCHOOL_YEAR.range(at, calendar).orElse(period);
    return subject.equals(CounterKey.NO_SUBJECT) ? tally.withoutSubject(year) : List.of();
  }

  @Override
  public Truth fact(FactKey fact) {
    return facts.facts().value(fact, at);
  }

  @Override
  public StudentProfile student() {
    return facts.student();
  }

  @Override
  public List<LocalDate> held(Act act) {
    return facts.measures().held(act, at);
  }

  @Override
  public List<LocalDate> held(Act act, String subject) {
    return facts.measures().held(act, subject, at);
  }
}
