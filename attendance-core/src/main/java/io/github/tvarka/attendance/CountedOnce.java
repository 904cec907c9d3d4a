package io.github.tvarka.attendance;

import io.github.tvarka.attendance.tally.TallyCalculator;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.quantity.CounterKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One student's counts, each made once however often the ladders ask for it; it lives within one decision. */
final class CountedOnce {
  private final TallyCalculator tally;
  private final Map<Question, Measured> counts = new HashMap<>();

  CountedOnce(TallyCalculator tally) {
    this.tally = tally;
  }

  Measured count(CounterKey key, DateRange range, LocalDate until) {
    // No counter looks for absences beyond its window.
    LocalDate last = until.isBefore(range.to()) ? until : range.to();
    Question question = new Question(key, range.from(), range.to(), last);
    Measured known = counts.get(question);
    if (known == null) {
      known = tally.count(key, range, last);
      counts.put(question, known);
    }
    return known;
  }

  List<CounterKey> scopes(CounterKey counter) {
    return tally.scopes(counter);
  }

  private record Question(CounterKey counter, LocalDate from, LocalDate to, LocalDate until) {}
}
