package io.github.tvarka.attendance;

import io.github.tvarka.attendance.excuse.Counting;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.quantity.CounterKey;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts that are made ready when the first of them is asked for; it lives within one decision. */
@WithinOneDecision
final class CountedLate implements Counting {
  private final Supplier<Counting> made;
  private @Nullable Counting known;

  CountedLate(Supplier<Counting> made) {
    this.made = made;
  }

  private Counting counts() {
    Counting counts = known;
    if (counts == null) {
      counts = made.get();
      known = counts;
    }
    return counts;
  }

  @Override
  public Measured count(CounterKey counter, DateRange range, LocalDate until) {
    return counts().count(counter, range, until);
  }

  @Override
  public List<CounterKey> scopes(CounterKey counter) {
    return counts().scopes(counter);
  }

  @Override
  public List<Need> withoutSubject(DateRange range) {
    return counts().withoutSubject(range);
  }
}
