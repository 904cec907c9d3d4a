package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.truth.Truth;

/** Conditions of which all or any have to hold. Immutable. */
final class JoinedCondition extends PreparedCondition {
  private final PreparedCondition[] parts;
  private final boolean all;

  JoinedCondition(PreparedCondition[] parts, boolean all) {
    this.parts = parts;
    this.all = all;
  }

  @Override
  Truth truth(StudentYear student, int at) {
    Truth decides = all ? Truth.NO : Truth.YES;
    Truth truth = decides.negated();
    for (PreparedCondition part : parts) {
      Truth found = part.truth(student, at);
      if (found == decides) {
        return decides;
      }
      truth = found == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
    }
    return truth;
  }

  @Override
  void open(StudentYear student, int at, OpenComparisons open) {
    if (truth(student, at) == Truth.UNKNOWN) {
      for (PreparedCondition part : parts) {
        part.open(student, at, open);
      }
    }
  }
}
