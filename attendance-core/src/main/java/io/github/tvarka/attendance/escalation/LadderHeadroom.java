package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.attendance.escalation.LadderResolver.Standing;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.ArrayList;
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
  private final TurningPoints[] points;
  private List<Seen> last;
  private int left;

  LadderHeadroom(LadderDecider ladder, PeriodToCome period, Growth growth) {
    this.ladder = ladder;
    this.period = period;
    this.growth = growth;
    this.counters = ladder.counters(period.facts());
    this.now = ladder.decideOnce(period.facts());
    this.last = now;
    this.found = new Headroom[now.size()];
    this.points = new TurningPoints[now.size()];
    for (Seen row : now) {
      left += row.standing() == Standing.HOLDS ? 0 : 1;
    }
  }

  /** Adds what is found, in the order of the rows. */
  void addTo(List<Headroom> result) {
    if (growth.isNothing(counters)) {
      return;
    }
    int most = period.lessons(ladder.scope()).most();
    for (int row = 0; row < points.length; row++) {
      points[row] = new TurningPoints(growth, most);
      points[row].add(now.get(row).found());
    }
    boolean evenly = growth.evenly(counters);
    for (int further = after(0); further <= most && left > 0; further = after(further)) {
      ask(further, evenly);
    }
    for (@Nullable Headroom row : found) {
      if (row != null) {
        result.add(row);
      }
    }
  }

  /** The next turning point of any row after a number. */
  private int after(int further) {
    int next = Integer.MAX_VALUE;
    for (TurningPoints row : points) {
      int ofRow = row.after(further);
      next = ofRow > 0 ? Math.min(next, ofRow) : next;
    }
    return next;
  }

  /** Asks the rows anew that may turn at a number; the others stay as they were last. */
  private void ask(int further, boolean evenly) {
    ConditionContext more = period.with(growth, further);
    List<Finding> findings = new ArrayList<>(points.length);
    for (int row = 0; row < points.length; row++) {
      boolean turns = points[row].isAt(further);
      findings.add(turns ? ladder.finding(row, more) : last.get(row).found());
    }
    List<Seen> then = ladder.seen(findings, more, evenly);
    last = then;
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
