package io.github.tvarka.attendance.outline;

/** How a row of a ladder stands in a period. */
public enum RowStanding {
  /** The row holds. */
  HOLDS,
  /** The row holds, and a stricter one may instead once more is known. */
  HOLDS_AT_LEAST,
  /** What is known does not decide it. */
  NOT_YET_KNOWN,
  /** The row would hold, and another one does instead. */
  YIELDS,
  /** The row's condition does not hold. */
  DOES_NOT_HOLD,
  /** The row is not for this student. */
  NOT_APPLICABLE
}
