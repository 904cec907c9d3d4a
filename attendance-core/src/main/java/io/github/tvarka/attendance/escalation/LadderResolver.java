package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;

/** Which rows of a ladder stand, given whether each holds. */
final class LadderResolver {
  enum Standing {
    HOLDS,
    NOT_KNOWN,
    YIELDS,
    DOES_NOT_HOLD
  }

  private LadderResolver() {}

  static List<Standing> resolve(Resolution resolution, List<Truth> truths) {
    List<Standing> standings = new ArrayList<>();
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
      return Standing.YIELDS;
    }
    // A milder row stands at least, while a stricter one is not known; the other way round nothing
    // is certain.
    boolean certain = preferred == Truth.NO || resolution == Resolution.HIGHEST;
    return truth == Truth.YES && certain ? Standing.HOLDS : Standing.NOT_KNOWN;
  }

  /** Whether a row holds that would stand instead of this one. */
  static Truth preferred(Resolution resolution, List<Truth> truths, int row) {
    List<Truth> others = switch (resolution) {
      case LOWEST -> truths.subList(0, row);
      case HIGHEST -> truths.subList(row + 1, truths.size());
      case ALL -> List.of();
    };
    Truth any = Truth.NO;
    for (Truth other : others) {
      any = any.or(other);
    }
    return any;
  }

  /** The row to which another one yields. */
  static int standsInstead(Resolution resolution, List<Truth> truths) {
    return resolution == Resolution.LOWEST
        ? truths.indexOf(Truth.YES)
        : truths.lastIndexOf(Truth.YES);
  }
}
