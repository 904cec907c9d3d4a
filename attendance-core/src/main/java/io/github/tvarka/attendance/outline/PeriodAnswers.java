package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.truth.Truth;

/** What the counters and rows of a policy come to in each period. It is filled once. */
final class PeriodAnswers {
  private final Periods periods;
  private final int[] counts;
  private final RowStanding[] standings;

  PeriodAnswers(PreparedPolicy policy, StudentYear student, int asOf) {
    this.periods = student.school().periods(policy, asOf);
    this.counts = new int[2 * policy.counted() * periods.size()];
    this.standings = new RowStanding[policy.rows() * periods.size()];
    Truth[] scratch = new Truth[policy.rows()];
    int count = 0;
    int row = 0;
    for (int period = 0; period < periods.size(); period++) {
      int from = periods.from(period);
      int to = periods.to(period);
      student.decide(from);
      for (int counter = 0; counter < policy.counted(); counter++) {
        student.measure(policy.counter(counter), from, to, asOf);
        counts[count++] = student.least();
        counts[count++] = student.most();
      }
      for (int number = 0; number < policy.ladders(); number++) {
        PreparedLadder ladder = policy.ladder(number);
        ladder.decide(student, Math.min(to, asOf), scratch, standings, row);
        student.decide(from);
        row += ladder.rows().size();
      }
    }
  }

  Periods periods() {
    return periods;
  }

  /** For each period and counter the least and the most. */
  int[] counts() {
    return counts;
  }

  /** For each period how each row stands. */
  RowStanding[] standings() {
    return standings;
  }
}
