package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one student where amounts are given as they are, not counted from a record: age, grade, facts. Immutable.
 *
 * <p>An amount is the same for every window, since its giver has counted it in the right one.
 */
public final class FactContext implements ConditionContext {
  private final SchoolCalendar calendar;
  private final LocalDate at;
  private final StudentProfile student;
  private final FactLog facts;
  private final Map<CounterKey, Measured> amounts;

  private FactContext(
      SchoolCalendar calendar,
      LocalDate at,
      StudentProfile student,
      FactLog facts,
      Map<CounterKey, Measured> amounts) {
    this.calendar = calendar;
    this.at = at;
    this.student = student;
    this.facts = facts;
    this.amounts = amounts;
  }

  /**
   * A student of whom nothing is known.
   *
   * @param calendar the school calendar
   * @param at the day asked about
   * @return the context
   */
  public static FactContext of(SchoolCalendar calendar, LocalDate at) {
    return new FactContext(
        Check.given("calendar", calendar),
        Check.given("at", at),
        StudentProfile.UNKNOWN,
        FactLog.EMPTY,
        Map.of());
  }

  /**
   * The same with a student.
   *
   * @param profile what is known of the student
   * @return the context
   */
  public FactContext with(StudentProfile profile) {
    return new FactContext(calendar, at, Check.given("student", profile), facts, amounts);
  }

  /**
   * The same with facts.
   *
   * @param log what was said, and since when
   * @return the context
   */
  public FactContext with(FactLog log) {
    return new FactContext(calendar, at, student, Check.given("facts", log), amounts);
  }

  /**
   * The same with one more amount.
   *
   * @param counter what was counted
   * @param amount how much, as far as it is known
   * @return the context
   */
  public FactContext with(CounterKey counter, Measured amount) {
    Map<CounterKey, Measured> more = new LinkedHashMap<>(amounts);
    more.put(Check.given("counter", counter), Check.given("amount", amount));
    return new FactContext(calendar, at, student, facts, more);
  }

  @Override
  public LocalDate at() {
    return at;
  }

  @Override
  public FactContext at(LocalDate date) {
    return new FactContext(calendar, date, student, facts, amounts);
  }

  @Override
  public SchoolCalendar calendar() {
    return calendar;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if no such amount was given
   */
  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    Check.that(
        amounts.containsKey(counter), "count", counter, "must be one of " + amounts.keySet());
    return amounts.getOrDefault(counter, Measured.NOTHING);
  }

  @Override
  public Truth fact(FactKey fact) {
    return facts.value(fact, at);
  }

  @Override
  public StudentProfile student() {
    return student;
  }

  @Override
  public List<LocalDate> held(Act act) {
    return List.of();
  }
}
