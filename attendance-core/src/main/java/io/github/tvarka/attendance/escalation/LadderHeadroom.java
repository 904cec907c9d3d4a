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
  private final Placements placements;
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
    this.placements = new Placements(ladder, period, growth, now);
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
    boolean[] perhaps = evenly ? new boolean[found.length] : placements.holding(further, then);
    for (int row = 0; row < found.length; row++) {
      if (found[row] == null && comesAbout(row, then.get(row), perhaps[row])) {
        found[row] = headroom(then.get(row), further, evenly);
        left--;
      }
    }
  }

  /** Whether a row holds with so many lessons more, or may; one that is not known now, if it holds by some of the lessons at least. */
  private boolean comesAbout(int row, Seen then, boolean perhaps) {
    boolean holds = then.standing() == Standing.HOLDS;
    return switch (now.get(row).standing()) {
      case HOLDS -> false;
      case NOT_KNOWN -> holds || perhaps;
      case YIELDS, CONFLICTS, DOES_NOT_HOLD -> holds || then.standing() == Standing.NOT_KNOWN;
    };
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
