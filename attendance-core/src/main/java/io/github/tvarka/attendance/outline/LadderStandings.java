package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the rows of a ladder stand, given whether each holds for each number that uncertain lessons can come to; used for one ladder after the other. */
@WithinOneDecision
final class LadderStandings {
  private Resolution resolution = Resolution.ALL;
  private int rows;
  private final Truth[] none = {};
  private Truth[] least = none;
  private final List<Truth[]> others = new ArrayList<>(0);

  /** Forgets the ladder before, and takes the next one. */
  void begin(Resolution by, int howMany) {
    resolution = by;
    rows = howMany;
    least = none;
    others.clear();
  }

  /** Adds what the rows come to for one more number, the least first; nothing new if they come to the same as for the last. */
  void add(Truth[] truths) {
    if (least.length == 0) {
      least = truths;
      return;
    }
    Truth[] last = others.isEmpty() ? least : others.get(others.size() - 1);
    if (!Arrays.equals(last, truths)) {
      others.add(truths);
    }
  }

  /** How a row stands. */
  RowStanding of(int row) {
    RowStanding first = standing(least, row);
    return others.isEmpty() ? orAtLeast(first, row) : combined(first, row);
  }

  private RowStanding combined(RowStanding first, int row) {
    boolean same = true;
    boolean open = first == RowStanding.HOLDS || first == RowStanding.NOT_YET_KNOWN;
    boolean yields = first == RowStanding.YIELDS;
    for (Truth[] truths : others) {
      RowStanding other = standing(truths, row);
      same &= other == first;
      open |= other == RowStanding.HOLDS || other == RowStanding.NOT_YET_KNOWN;
      yields |= other == RowStanding.YIELDS;
    }
    if (same) {
      return orAtLeast(first, row);
    }
    if (resolution != Resolution.ALL && first == RowStanding.HOLDS && standsAtLeast(row)) {
      return RowStanding.HOLDS_AT_LEAST;
    }
    if (open) {
      return RowStanding.NOT_YET_KNOWN;
    }
    return yields ? RowStanding.YIELDS : RowStanding.DOES_NOT_HOLD;
  }

  private RowStanding standing(Truth[] truths, int row) {
    if (truths[row] == Truth.NO) {
      return RowStanding.DOES_NOT_HOLD;
    }
    Truth preferred = preferred(truths, row);
    if (preferred == Truth.YES) {
      return RowStanding.YIELDS;
    }
    boolean certain = preferred == Truth.NO || resolution == Resolution.HIGHEST;
    return truths[row] == Truth.YES && certain ? RowStanding.HOLDS : RowStanding.NOT_YET_KNOWN;
  }

  /** Whether a row holds that would stand instead of this one. */
  private Truth preferred(Truth[] truths, int row) {
    int from = resolution == Resolution.HIGHEST ? row + 1 : 0;
    int to = switch (resolution) {
      case LOWEST -> row;
      case HIGHEST -> rows;
      case ALL -> 0;
      case EXACTLY_ONE -> throw new NotPrepared("rows of which one alone may hold");
    };
    Truth any = Truth.NO;
    for (int other = from; other < to; other++) {
      any = any.or(truths[other]);
    }
    return any;
  }

  /** Whether, for each number, this row or a stricter one stands. */
  private boolean standsAtLeast(int row) {
    for (Truth[] truths : others) {
      boolean stands = false;
      for (int from = row; !stands && from < rows; from++) {
        stands = standing(truths, from) == RowStanding.HOLDS;
      }
      if (!stands) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row that holds for every number may turn out to yield to a stricter one. */
  private RowStanding orAtLeast(RowStanding standing, int row) {
    if (standing != RowStanding.HOLDS) {
      return standing;
    }
    boolean open = preferred(least, row) == Truth.UNKNOWN;
    for (int i = 0; i < others.size(); i++) {
      open |= preferred(others.get(i), row) == Truth.UNKNOWN;
    }
    return open ? RowStanding.HOLDS_AT_LEAST : RowStanding.HOLDS;
  }
}
