package io.github.tvarka.attendance;

import io.github.tvarka.attendance.excuse.Counting;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Memory;
import io.github.tvarka.policy.quantity.CounterKey;
import java.time.LocalDate;
import java.util.List;

/** One student's counts, each made once however often the ladders ask for it; it lives within one decision. */
final class CountedOnce implements Counting {
  private final Counting tally;
  private final Memory memory = new Memory();

  CountedOnce(Counting tally) {
    this.tally = tally;
  }

  @Override
  public Measured count(CounterKey key, DateRange range, LocalDate until) {
    // No counter looks for absences beyond its window.
    LocalDate last = until.isBefore(range.to()) ? until : range.to();
    return memory.once(
        new Question(key, range.from(), range.to(), last),
        Measured.class,
        () -> tally.count(key, range, last));
  }

  Memory memory() {
    return memory;
  }

  @Override
  public List<CounterKey> scopes(CounterKey counter) {
    return tally.scopes(counter);
  }

  @Override
  public List<Need> withoutSubject(DateRange range) {
    return tally.withoutSubject(range);
  }

  private record Question(CounterKey counter, LocalDate from, LocalDate to, LocalDate until) {}
}
