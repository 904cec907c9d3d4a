package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderResolver.Standing;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** How the rows of a ladder stand, given what their conditions come to in each case that uncertain lessons can come to. Immutable. */
final class LadderCases {
  private final Resolution resolution;
  private final List<List<Truth>> truths;
  private final List<List<Standing>> standings;

  /** The cases, that of the least number first. */
  LadderCases(Resolution resolution, List<List<Truth>> truths) {
    this.resolution = resolution;
    this.truths = truths;
    this.standings = new ArrayList<>(truths.size());
    for (List<Truth> found : truths) {
      standings.add(LadderResolver.resolve(resolution, found));
    }
  }

  /** How a row stands, whatever the case. */
  Standing standing(int row) {
    Standing first = standings.get(0).get(row);
    if (standings.size() == 1) {
      return first;
    }
    boolean always = true;
    boolean never = true;
    for (List<Standing> standing : standings) {
      always &= standing.get(row) == first;
      never &= standing.get(row) == Standing.YIELDS || standing.get(row) == Standing.DOES_NOT_HOLD;
    }
    if (always) {
      return first;
    } else if (standsAtLeast(row)) {
      return Standing.HOLDS;
    }
    return never ? Standing.YIELDS : Standing.NOT_KNOWN;
  }

  /** Whether the mildest row that stands for the least number is it, and it or a stricter one stands for every other. */
  private boolean standsAtLeast(int row) {
    boolean ordered = resolution == Resolution.LOWEST || resolution == Resolution.HIGHEST;
    boolean atLeast = ordered && standings.get(0).get(row) == Standing.HOLDS;
    for (List<Standing> standing : standings) {
      atLeast = atLeast && standing.subList(row, standing.size()).contains(Standing.HOLDS);
    }
    return atLeast;
  }

  /** Whether a stricter row may turn out to stand instead of one that holds. */
  boolean openAbove(int row) {
    boolean open = false;
    for (int number = 0; number < truths.size(); number++) {
      open |= standings.get(number).get(row) != Standing.HOLDS
          || LadderResolver.preferred(resolution, truths.get(number), row) == Truth.UNKNOWN;
    }
    return open;
  }

  /** The row to which one yields, at the least number for which it does; or all that hold beside it though one alone may. */
  List<Integer> others(Standing standing, int row) {
    if (standing != Standing.YIELDS && standing != Standing.CONFLICTS) {
      return List.of();
    }
    NavigableSet<Integer> others = new TreeSet<>();
    for (int number = 0; number < truths.size(); number++) {
      if (standing == Standing.CONFLICTS) {
        others.addAll(LadderResolver.conflicting(truths.get(number), row));
      } else if (others.isEmpty() && standings.get(number).get(row) == Standing.YIELDS) {
        others.add(LadderResolver.standsInstead(resolution, truths.get(number)));
      }
    }
    return List.copyOf(others);
  }
}
