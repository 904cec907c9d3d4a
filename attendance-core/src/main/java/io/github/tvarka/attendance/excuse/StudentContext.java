package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;

/** The student's age, grade and facts on a missed day, and what was counted up to the day before. */
record StudentContext(ExcuseFacts facts, LocalDate at, DaysBefore before)
    implements ConditionContext {
  StudentContext(ExcuseFacts facts, LocalDate at) {
    this(facts, at, DaysBefore.notCounted());
  }

  @Override
  public ConditionContext at(LocalDate date) {
    return new StudentContext(facts, date, before);
  }

  @Override
  public SchoolCalendar calendar() {
    return facts.calendar();
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    LocalDate eve = at.minusDays(1);
    return before.counts(eve).count(counter, range, eve);
  }

  @Override
  public List<CounterKey> scopes(CounterKey counter) {
    return before.counts(at.minusDays(1)).scopes(counter);
  }

  @Override
  public List<Need> needed(String subject) {
    DateRange year = Window.SCHOOL_YEAR.range(at, calendar()).orElse(DateRange.of(at, at));
    return subject.equals(CounterKey.NO_SUBJECT)
        ? before.counts(at.minusDays(1)).withoutSubject(year)
        : List.of();
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
    return List.of();
  }
}
