package io.github.tvarka.attendance;

import io.github.tvarka.attendance.excuse.Counting;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Memory;
import io.github.tvarka.policy.quantity.CounterKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    Question question = new Question(key, range.from(), range.to(), last);
    @Nullable Measured known = memory.known(question, Measured.class);
    if (known == null) {
      known = tally.count(key, range, last);
      memory.keep(question, known);
    }
    return known;
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

  private record Question(CounterKey counter, LocalDate from, LocalDate to, LocalDate until) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Question asked
          && from.equals(asked.from)
          && to.equals(asked.to)
          && until.equals(asked.until)
          && counter.code().equals(asked.counter.code());
    }

    /** Asked for each count: quicker than what is made for a record. */
    @Override
    public int hashCode() {
      int days = 31 * (31 * from.hashCode() + to.hashCode()) + until.hashCode();
      return 31 * days + counter.code().hashCode();
    }
  }
}
