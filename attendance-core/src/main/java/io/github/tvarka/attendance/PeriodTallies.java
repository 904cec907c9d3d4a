package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counts of periods that are decided. */
final class PeriodTallies {
  private PeriodTallies() {}

  /** Those of each period, each once, over all subjects. */
  static List<PeriodTally> of(
      List<Counter> counters, EscalationDecision followed, AttendanceContext context) {
    Set<DateRange> periods = new LinkedHashSet<>();
    for (PeriodDecision period : followed.periods()) {
      periods.add(period.period());
    }
    List<PeriodTally> tallies = new ArrayList<>(periods.size());
    for (DateRange period : periods) {
      tallies.add(of(period, counters, context));
    }
    return tallies;
  }

  private static PeriodTally of(
      DateRange period, List<Counter> counters, AttendanceContext context) {
    Map<CounterKey, Interval> counts = new LinkedHashMap<>();
    for (Counter counter : counters) {
      if (counter.each().isEmpty()) {
        CounterKey key = counter.key();
        counts.put(key, context.tally().count(key, period, context.at()).amount());
      }
    }
    return new PeriodTally(period, counts);
  }
}
