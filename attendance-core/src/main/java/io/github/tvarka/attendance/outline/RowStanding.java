package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.escalation.RowOutcome;

/** How a row of a ladder stands in a period, from what asks most of people to what asks nothing. */
public enum RowStanding {
  /** The row holds. */
  HOLDS,
  /** The row holds, and a stricter one may instead once more is known. */
  HOLDS_AT_LEAST,
  /** The row would hold, and another one does too, though one alone may. */
  CONFLICTS,
  /** What is known does not decide it. */
  NOT_YET_KNOWN,
  /** The row would hold, and another one does instead. */
  YIELDS,
  /** The row's condition does not hold. */
  DOES_NOT_HOLD,
  /** The row is not for this student. */
  NOT_APPLICABLE;

  static RowStanding of(RowOutcome outcome) {
    if (outcome instanceof RowOutcome.Holds holds) {
      return holds.atLeast() ? HOLDS_AT_LEAST : HOLDS;
    } else if (outcome instanceof RowOutcome.NotYetKnown) {
      return NOT_YET_KNOWN;
    } else if (outcome instanceof RowOutcome.Yields) {
      return YIELDS;
    } else if (outcome instanceof RowOutcome.Conflicts) {
      return CONFLICTS;
    }
    return outcome instanceof RowOutcome.NotApplicable ? NOT_APPLICABLE : DOES_NOT_HOLD;
  }
}
