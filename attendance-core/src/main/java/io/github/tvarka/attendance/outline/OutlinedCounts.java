package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.excuse.Counting;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The counts that an outline knows by numbers; others, and what uncertain ones need, are asked of another. */
final class OutlinedCounts implements Counting {
  private final StudentYear student;
  private final PreparedPolicy policy;
  private final Counting others;

  OutlinedCounts(StudentYear student, PreparedPolicy policy, Counting others) {
    this.student = student;
    this.policy = policy;
    this.others = others;
  }

  @Override
  public Measured count(CounterKey key, DateRange range, LocalDate until) {
    SchoolDays days = student.school().days();
    int from = days.number(range.from());
    int to = days.number(range.to());
    int at = days.number(until);
    @Nullable PreparedCounter counter = policy.counters().get(key);
    boolean known =
        from != SchoolDays.OUTSIDE && to != SchoolDays.OUTSIDE && at != SchoolDays.OUTSIDE;
    if (counter != null && known) {
      Interval amount = student.counted(counter, from, to, at);
      if (amount.exact()) {
        return new Measured(amount, List.of());
      }
    }
    return others.count(key, range, until);
  }

  /** {@inheritDoc} What is prepared is counted over all subjects. */
  @Override
  public List<CounterKey> scopes(CounterKey counter) {
    return policy.counters().containsKey(counter) ? List.of() : others.scopes(counter);
  }
}
