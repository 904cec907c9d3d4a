package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A student of whom a single number is known: so much of one thing was missed on one day, and nothing of anything else. A whole of which a share is
 * asked is one.
 */
record LintContext(Quantity quantity, Fraction number, boolean all) implements ConditionContext {
  /** A day in the first month of the invented calendar, so that nothing can be before it but what a window looks back to. */
  private static final LocalDate DAY = LocalDate.of(2025, 9, 15);

  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
  private static final SchoolCalendar CALENDAR = new SchoolCalendar() {
    @Override
    public boolean isSchoolDay(LocalDate date) {
      return true;
    }

    @Override
    public Optional<DateRange> schoolYear(LocalDate date) {
      return Optional.of(YEAR).filter(year -> year.contains(date));
    }

    @Override
    public Optional<Term> term(TermKind kind, LocalDate date) {
      return schoolYear(date).map(year -> new Term(kind, 1, year.from(), year.to()));
    }
  };

  @Override
  public LocalDate at() {
    return DAY;
  }

  @Override
  public ConditionContext at(LocalDate date) {
    return this;
  }

  @Override
  public SchoolCalendar calendar() {
    return CALENDAR;
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    Fraction amount = Fraction.ZERO;
    if (counter.equals(quantity.counter()) && range.contains(DAY)) {
      amount = number;
    } else if (quantity.of().equals(Optional.of(counter))) {
      amount = Fraction.of(1);
    }
    return new Measured(Interval.exactly(amount), List.of());
  }

  @Override
  public Truth fact(FactKey fact) {
    return Truth.of(all);
  }

  @Override
  public StudentProfile student() {
    return StudentProfile.UNKNOWN;
  }

  @Override
  public List<LocalDate> held(Act act) {
    return List.of();
  }
}
