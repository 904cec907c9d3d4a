package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.finding.Finding;
import java.util.List;

/** What one request comes to for one day. */
record Attempt(
    ExcuseRequest request,
    List<Integer> lessons,
    ExcuseOutcome outcome,
    List<Finding> findings,
    List<Finding> duties,
    List<String> readings) {
  /** Whether it excuses its lessons. */
  boolean excuses() {
    return outcome instanceof ExcuseOutcome.Excused;
  }

  /** Which of several attempts for the same lessons decides: the higher. */
  int weight() {
    if (outcome instanceof ExcuseOutcome.Excused) {
      return 3;
    } else if (outcome instanceof ExcuseOutcome.LeftToSchool) {
      return 2;
    }
    return outcome instanceof ExcuseOutcome.NotYetKnown ? 1 : 0;
  }
}
