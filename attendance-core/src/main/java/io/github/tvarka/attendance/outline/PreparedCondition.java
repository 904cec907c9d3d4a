package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.truth.Truth;

/** A condition ready to be asked of many students, by the number of a day. Immutable. */
interface PreparedCondition {
  /**
   * What it comes to: the same as the finding of the condition says.
   *
   * @param student the student
   * @param at the day for which it is asked
   * @return yes, no or not yet known
   */
  Truth truth(StudentYear student, int at);

  /**
   * Tells which comparisons leave it open.
   *
   * @param student the student
   * @param at the day for which it is asked
   * @param open where they are told; nothing is told if the condition is not open
   */
  default void open(StudentYear student, int at, OpenComparisons open) {}
}
