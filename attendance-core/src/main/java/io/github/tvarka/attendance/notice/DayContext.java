package io.github.tvarka.attendance.notice;

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

/** A student's facts on a day, with what the notices of that day state added to them. */
record DayContext(ConditionContext facts, List<ReceivedNotice> notices)
    implements ConditionContext {
  @Override
  public LocalDate at() {
    return facts.at();
  }

  @Override
  public ConditionContext at(LocalDate date) {
    return new DayContext(facts.at(date), notices);
  }

  @Override
  public SchoolCalendar calendar() {
    return facts.calendar();
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    return facts.measure(counter, range);
  }

  @Override
  public Truth fact(FactKey fact) {
    boolean stated = notices.stream()
        .anyMatch(notice -> notice.days().contains(at()) && notice.states().contains(fact));
    return stated ? Truth.YES : facts.fact(fact);
  }

  @Override
  public StudentProfile student() {
    return facts.student();
  }

  @Override
  public List<LocalDate> held(Act act) {
    return facts.held(act);
  }
}
