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
      points[row] = TurningPoints.upTo(most, growth);
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
      if (found[row] == null && comesAbout(row, then.get(row), further, evenly)) {
        found[row] = headroom(then.get(row), further, evenly);
        left--;
      }
    }
  }

  /**
   * Whether a row holds with so many lessons more, or may. One that is not known now may come to hold by some of the lessons that add most,
   * before it holds whichever they are.
   */
  private boolean comesAbout(int row, Seen then, int further, boolean evenly) {
    boolean holds = then.standing() == Standing.HOLDS;
    return switch (now.get(row).standing()) {
      case HOLDS -> false;
      case NOT_KNOWN -> holds || (!evenly && mayHold(row, further));
      case YIELDS, CONFLICTS, DOES_NOT_HOLD -> holds || then.standing() == Standing.NOT_KNOWN;
    };
  }

  /** Whether a row holds if some of so many lessons add the most that one can: none, all, or as many as turn an answer. */
  private boolean mayHold(int row, int further) {
    TurningPoints uneven = TurningPoints.ofUneven(further, growth);
    for (Seen of : now) {
      uneven.add(of.found());
    }
    boolean holds = holds(row, further, 0) || holds(row, further, further);
    for (int atMost = uneven.after(0); !holds && atMost > 0; atMost = uneven.after(atMost)) {
      holds = holds(row, further, atMost);
    }
    return holds;
  }

  private boolean holds(int row, int further, int atMost) {
    ConditionContext placed = period.placed(growth, further, atMost);
    return ladder.decide(placed).get(row).standing() == Standing.HOLDS;
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
}
