package io.github.tvarka.progress.mark;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;

/** What is asked for whom a rule of marks is: grade, age and single facts. Nothing is counted here, and nothing was done. */
record MarkContext(MarkFacts facts, LocalDate at) implements ConditionContext {
  @Override
  public ConditionContext at(LocalDate date) {
    return new MarkContext(facts, date);
  }

  @Override
  public SchoolCalendar calendar() {
    return facts.schoolCalendar();
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    throw new IllegalArgumentException("count (" + counter + ") must not be asked of marks");
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
