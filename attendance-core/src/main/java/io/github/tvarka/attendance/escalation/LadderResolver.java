package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which rows of a ladder stand, given whether each holds. */
final class LadderResolver {
  enum Standing {
    HOLDS,
    NOT_KNOWN,
    YIELDS,
    CONFLICTS,
    DOES_NOT_HOLD
  }

  private LadderResolver() {}

  static List<Standing> resolve(Resolution resolution, List<Truth> truths) {
    List<Standing> standings = new ArrayList<>(truths.size());
    for (int row = 0; row < truths.size(); row++) {
      standings.add(standing(resolution, truths, row));
    }
    return standings;
  }

  private static Standing standing(Resolution resolution, List<Truth> truths, int row) {
    Truth truth = truths.get(row);
    if (truth == Truth.NO) {
      return Standing.DOES_NOT_HOLD;
    }
    Truth preferred = preferred(resolution, truths, row);
    if (preferred == Truth.YES) {
      return against(resolution, truth);
    }
    // A milder row stands at least, while a stricter one is not known; the other way round nothing
    // is certain.
    boolean certain = preferred == Truth.NO || resolution == Resolution.HIGHEST;
    return truth == Truth.YES && certain ? Standing.HOLDS : Standing.NOT_KNOWN;
  }

  /** A row that holds, or may, though another one surely does. */
  private static Standing against(Resolution resolution, Truth truth) {
    if (resolution != Resolution.EXACTLY_ONE) {
      return Standing.YIELDS;
    }
    return truth == Truth.YES ? Standing.CONFLICTS : Standing.NOT_KNOWN;
  }

  /** Whether a row holds that would stand instead of this one, or must not hold beside it. */
  static Truth preferred(Resolution resolution, List<Truth> truths, int row) {
    Truth any = Truth.NO;
    for (int other = 0; other < truths.size(); other++) {
      if (isPreferred(resolution, other, row)) {
        any = any.or(truths.get(other));
      }
    }
    return any;
  }

  private static boolean isPreferred(Resolution resolution, int other, int row) {
    return switch (resolution) {
      case LOWEST -> other < row;
      case HIGHEST -> other > row;
      case ALL -> false;
      case EXACTLY_ONE -> other != row;
    };
  }

  /** The other rows that hold, where one alone may. */
  static List<Integer> conflicting(List<Truth> truths, int row) {
    return IntStream.range(0, truths.size())
        .filter(other -> other != row && truths.get(other) == Truth.YES)
        .boxed()
        .toList();
  }

  /** The row to which another one yields. */
  static int standsInstead(Resolution resolution, List<Truth> truths) {
    return resolution == Resolution.LOWEST
        ? truths.indexOf(Truth.YES)
        : truths.lastIndexOf(Truth.YES);
  }
}
