package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import java.time.LocalDate;
import java.util.List;

/**
 * The counts of a student's lessons after excuses were decided, as a tier asks for them that depends on what was missed before. Immutable.
 *
 * <p>For example, from ten unexcused lessons in a half-year on, each illness needs a certificate.
 */
public interface Counting {
  /** Where nothing can be counted: a condition on a count is refused. */
  Counting NOTHING = new Counting() {
    @Override
    public Measured count(CounterKey counter, DateRange range, LocalDate until) {
      throw new IllegalArgumentException(
          "condition (" + counter + ") must ask for age, grade or facts, not for a count");
    }

    @Override
    public List<CounterKey> scopes(CounterKey counter) {
      return List.of();
    }
  };

  /**
   * A counted quantity.
   *
   * @param counter what is counted
   * @param range the days in which it is counted
   * @param until the last day looked at, inclusive, perhaps before or within those days
   * @return the amount and what makes it uncertain
   */
  Measured count(CounterKey counter, DateRange range, LocalDate until);

  /**
   * The counters that stand for one that is counted in each subject by itself.
   *
   * @param counter what is counted
   * @return one name for each subject; empty for a counter that is counted over all subjects
   */
  List<CounterKey> scopes(CounterKey counter);

  /**
   * The lessons of the timetable whose subject it does not give.
   *
   * @param range the days looked at
   * @return the need of their subjects; empty if there are none
   */
  default List<Need> withoutSubject(DateRange range) {
    return List.of();
  }

  /** Counts the lessons of a student once excuses are decided. */
  @FunctionalInterface
  interface Of {
    /**
     * The counts.
     *
     * @param facts the facts that the decision was made from
     * @param decided what became of the missed lessons
     * @return the counts of those lessons
     */
    Counting after(ExcuseFacts facts, ExcuseDecision decided);
  }
}
