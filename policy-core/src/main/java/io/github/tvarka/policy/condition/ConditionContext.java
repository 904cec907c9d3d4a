package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;

/** The facts of one student on one day, as a module answers for them. Answers must not depend on the order of questions. */
public interface ConditionContext {
  /**
   * The day for which conditions are asked.
   *
   * @return the day
   */
  LocalDate at();

  /**
   * The same facts, asked for another day.
   *
   * @param date the day
   * @return a context whose answers go no further than that day
   */
  ConditionContext at(LocalDate date);

  /**
   * The period that is being decided, to whose end or to {@link #at()} conditions look.
   *
   * @return the days of the period; that day alone unless a module decides by longer periods
   */
  default DateRange period() {
    return new DateRange(at(), at());
  }

  /**
   * The first day of which anything can be on record, from which a window over the whole record runs.
   *
   * @return the day; long past unless a module knows better
   */
  default LocalDate recordStart() {
    return LocalDate.EPOCH;
  }

  /**
   * The same facts and day, for a period that is being decided.
   *
   * @param decided the days of the period
   * @return a context for that period; this one unless a module decides by longer periods
   */
  default ConditionContext in(DateRange decided) {
    return this;
  }

  /**
   * The counters that stand for one that is counted in each subject by itself.
   *
   * @param counter what is counted
   * @return one name for each subject, and one in {@link CounterKey#NO_SUBJECT} where lessons may be of another; empty for a counter that is
   *     counted over all subjects
   */
  default List<CounterKey> scopes(CounterKey counter) {
    return List.of();
  }

  /**
   * What must be known before it is certain that the student has a subject.
   *
   * @param subject a subject of {@link #scopes}
   * @return the lessons that may be of it, where it stands for one that is not given ({@link CounterKey#NO_SUBJECT}); empty for others
   */
  default List<Need> needed(String subject) {
    return List.of();
  }

  /**
   * The school calendar.
   *
   * @return the calendar of the student's school
   */
  SchoolCalendar calendar();

  /**
   * A counted quantity.
   *
   * @param counter what is counted
   * @param range the days in which it is counted, perhaps beyond {@link #at()}
   * @return the amount and what makes it uncertain
   */
  Measured measure(CounterKey counter, DateRange range);

  /**
   * A fact that someone supplies.
   *
   * @param fact which fact
   * @return what is known of it by {@link #at()}
   */
  Truth fact(FactKey fact);

  /**
   * The student.
   *
   * @return what is known of the student
   */
  StudentProfile student();

  /**
   * The days on which something was done.
   *
   * @param act what was done
   * @return the days up to {@link #at()}, in order
   */
  List<LocalDate> held(Act act);

  /**
   * The days on which something was done for one subject, or for none in particular.
   *
   * @param act what was done
   * @param subject the subject
   * @return the days up to {@link #at()}, in order; those of {@link #held(Act)} unless a module tells subjects apart
   */
  default List<LocalDate> held(Act act, String subject) {
    return held(act);
  }
}
