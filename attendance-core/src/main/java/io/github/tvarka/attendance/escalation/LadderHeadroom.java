package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.attendance.escalation.LadderResolver.Standing;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many more lessons bring each row of one ladder about. */
@WithinOneDecision
final class LadderHeadroom {
  private final LadderDecider ladder;
  private final PeriodToCome period;
  private final Growth growth;
  private final List<CounterKey> counters;
  private final List<Seen> now;
  private final @Nullable Headroom[] found;
  private int left;

  LadderHeadroom(LadderDecider ladder, PeriodToCome period, Growth growth) {
    this.ladder = ladder;
    this.period = period;
    this.growth = growth;
    this.counters = ladder.counters(period.facts());
    this.now = ladder.decideOnce(period.facts());
    this.found = new Headroom[now.size()];
    for (Seen row : now) {
      left += row.standing() == Standing.HOLDS ? 0 : 1;
    }
  }

  /** Adds what is found, in the order of the rows. */
  void addTo(List<Headroom> result) {
    if (growth.isNothing(counters)) {
      return;
    }
    TurningPoints points = new TurningPoints(growth, period.lessons(ladder.scope()).most());
    for (Seen row : now) {
      points.add(row.found());
    }
    boolean evenly = growth.evenly(counters);
    for (int further = points.after(0); further > 0 && left > 0; further = points.after(further)) {
      ask(further, evenly);
    }
    for (@Nullable Headroom row : found) {
      if (row != null) {
        result.add(row);
      }
    }
  }

  private void ask(int further, boolean evenly) {
    List<Seen> then = ladder.further(now, growth, period.with(growth, further), evenly);
    for (int row = 0; row < found.length; row++) {
      if (found[row] == null && comesAbout(now.get(row), then.get(row))) {
        found[row] = headroom(then.get(row), further, evenly);
        left--;
      }
    }
  }

  private Headroom headroom(Seen then, int further, boolean evenly) {
    boolean holds = then.standing() == Standing.HOLDS;
    return new Headroom(
        then.row().citation(),
        ladder.scope(),
        further,
        holds && (evenly || !then.atLeast()),
        period.lessons(ladder.scope()).reachableUntil(further, period.facts().at()));
  }

  private static boolean comesAbout(Seen now, Seen then) {
    return switch (now.standing()) {
      case HOLDS -> false;
      case NOT_KNOWN -> then.standing() == Standing.HOLDS;
      case YIELDS, CONFLICTS, DOES_NOT_HOLD ->
        then.standing() == Standing.HOLDS || then.standing() == Standing.NOT_KNOWN;
    };
  }
}
