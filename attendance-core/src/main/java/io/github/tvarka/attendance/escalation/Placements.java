package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.attendance.escalation.LadderResolver.Standing;
import io.github.tvarka.policy.internal.WithinOneDecision;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of a ladder that are not known come to hold where some of more lessons add the most that one can, and the others the least: of
 * eight lessons each may be of another day, or all of one.
 */
@WithinOneDecision
final class Placements {
  private final LadderDecider ladder;
  private final PeriodToCome period;
  private final Growth growth;
  private final List<Seen> now;
  private final TurningPoints even;
  private final TurningPoints uneven;

  Placements(LadderDecider ladder, PeriodToCome period, Growth growth, List<Seen> now) {
    this.ladder = ladder;
    this.period = period;
    this.growth = growth;
    this.now = now;
    int most = period.lessons(ladder.scope()).most();
    this.even = TurningPoints.ofThose(true, most, growth);
    this.uneven = TurningPoints.ofThose(false, most, growth);
    for (Seen row : now) {
      even.add(row.found());
      uneven.add(row.found());
    }
  }

  /** For each row whether it was not known, is not known whichever so many lessons are, and holds for some of them. */
  boolean[] holding(int further, List<Seen> then) {
    boolean[] holding = new boolean[now.size()];
    boolean open = false;
    for (int row = 0; row < holding.length; row++) {
      open |= isOpen(row, then);
    }
    for (int atMost : open ? placed(further) : List.<Integer>of()) {
      List<Seen> so = ladder.decide(period.placed(growth, further, atMost));
      for (int row = 0; row < holding.length; row++) {
        holding[row] |= isOpen(row, then) && so.get(row).standing() == Standing.HOLDS;
      }
    }
    return holding;
  }

  private boolean isOpen(int row, List<Seen> then) {
    return now.get(row).standing() == Standing.NOT_KNOWN
        && then.get(row).standing() == Standing.NOT_KNOWN;
  }

  /** How many of the lessons may add most so that an answer turns: all; fewer only where what grows by each lesson alike turns too. */
  private List<Integer> placed(int further) {
    List<Integer> placed = new ArrayList<>(List.of(further));
    if (even.isAt(further)) {
      placed.add(0);
      for (int fewer = uneven.after(0); fewer > 0 && fewer < further; fewer = uneven.after(fewer)) {
        placed.add(fewer);
      }
    }
    return placed;
  }
}
