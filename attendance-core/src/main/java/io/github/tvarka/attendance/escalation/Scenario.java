package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Memory;
import io.github.tvarka.policy.internal.Notes;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** The facts of a student with the counted quantities seen otherwise: as if more were known, or more had happened. */
record Scenario(
    ConditionContext facts,
    BiFunction<Question, Measured, Measured> seen,
    Memory memory,
    Notes<Object, Object> days,
    Notes<Object, Object> counts)
    implements ConditionContext, Remembering {
  /** What was counted, where, as of which day. */
  record Question(CounterKey counter, DateRange range, LocalDate at) {
    /** Whether what happens on a day can be in it. */
    boolean sees(LocalDate day) {
      return range.contains(day) && !at.isBefore(day);
    }
  }

  private Scenario(
      ConditionContext facts, BiFunction<Question, Measured, Measured> seen, Memory memory) {
    this(
        facts,
        seen,
        memory,
        facts instanceof Remembering remembering ? remembering.days() : new Notes<>(),
        new Notes<>());
  }

  /**
   * As if so many of the uncertain lessons had turned out to count, and so many of each earlier period, and no others; the memory is of
   * scenarios with so many of each earlier period.
   */
  static Scenario settled(ConditionContext facts, long howMany, long ofEarlier, Memory memory) {
    LocalDate begins = facts.period().from();
    return new Scenario(
        facts,
        (question, measured) -> {
          boolean earlier = question.range().to().isBefore(begins);
          return settle(measured, Fraction.of(earlier ? ofEarlier : howMany));
        },
        memory);
  }

  private static Measured settle(Measured measured, Fraction more) {
    Fraction number = measured.amount().least().plus(more);
    Fraction most = measured.amount().most();
    return new Measured(Interval.exactly(number.compareTo(most) > 0 ? most : number), List.of());
  }

  /** As if more had happened on the day of the facts: what is remembered of periods before it stays as it was. */
  static Scenario further(ConditionContext facts, BiFunction<Question, Measured, Measured> seen) {
    return new Scenario(
        facts,
        seen,
        facts instanceof Remembering remembering ? remembering.memory() : new Memory());
  }

  @Override
  public LocalDate at() {
    return facts.at();
  }

  @Override
  public ConditionContext at(LocalDate date) {
    return new Scenario(facts.at(date), seen, memory);
  }

  @Override
  public DateRange period() {
    return facts.period();
  }

  @Override
  public ConditionContext in(DateRange decided) {
    return new Scenario(facts.in(decided), seen, memory);
  }

  @Override
  public LocalDate recordStart() {
    return facts.recordStart();
  }

  @Override
  public List<CounterKey> scopes(CounterKey counter) {
    return facts.scopes(counter);
  }

  @Override
  public List<Need> needed(String subject) {
    return facts.needed(subject);
  }

  @Override
  public SchoolCalendar calendar() {
    return facts.calendar();
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    return seen.apply(new Question(counter, range, at()), facts.measure(counter, range));
  }

  @Override
  public Truth fact(FactKey fact) {
    return facts.fact(fact);
  }

  @Override
  public StudentProfile student() {
    return facts.student();
  }

  @Override
  public List<LocalDate> held(Act act) {
    return facts.held(act);
  }

  @Override
  public List<LocalDate> held(Act act, String subject) {
    return facts.held(act, subject);
  }
}
