package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.CitedCondition;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the rows of a ladder ask of earlier periods. Immutable. */
final class AskedBefore {
  private final List<Asked> asked;
  private final Set<CounterKey> counters;
  private final boolean reached;

  AskedBefore(List<CitedRow> rows) {
    List<Asked> all = new ArrayList<>();
    Set<CounterKey> counted = new LinkedHashSet<>();
    boolean whetherReached = true;
    for (CitedRow row : rows) {
      for (Condition condition : row.row().when().walk().toList()) {
        if (condition instanceof Again again) {
          all.add(new Asked(again, CitedCondition.of(again.again(), row.citation())));
          whetherReached &= asksWhetherReached(again);
          counted.addAll(again.again() instanceof Count count ? List.of(count.count()) : List.of());
        }
      }
    }
    this.asked = List.copyOf(all);
    this.counters = counted;
    this.reached = whetherReached && counted.size() == 1;
  }

  private record Asked(Again again, CitedCondition then) {}

  private static boolean asksWhetherReached(Again again) {
    return again.times() == 1
        && again.again() instanceof Count count
        && count.atMost().isEmpty()
        && count.lessThan().isEmpty();
  }

  /** Whether they ask only if a number of one counter was reached. */
  boolean onlyWhetherANumberWasReached(ConditionContext facts) {
    boolean overAll = reached;
    for (CounterKey counter : counters) {
      overAll = overAll && facts.scopes(counter).isEmpty();
    }
    return overAll;
  }

  /** By how much the count of an earlier period can differ at the most: many lessons may hang on one mark. */
  long widest(List<AgainFinding> open, ConditionContext facts) {
    long widest = 0;
    for (Asked one : asked) {
      for (AgainFinding found : open) {
        if (found.per().equals(one.again.per())) {
          for (DateRange earlier : found.unknown()) {
            widest = Math.max(widest, width(one.then, earlier, facts));
          }
        }
      }
    }
    return widest;
  }

  private static long width(CitedCondition then, DateRange earlier, ConditionContext facts) {
    Finding found = then.finding(facts.at(earlier.to()).in(earlier));
    return found instanceof QuantityFinding quantity ? width(quantity.observed()) : 0;
  }

  /** How many numbers more than one something can come to; none where they are not whole ones apart. */
  static long width(Interval interval) {
    return interval.most().minus(interval.least()).whole()
        ? interval.most().minus(interval.least()).numerator()
        : 0;
  }
}
