package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.policy.citation.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds rows in decisions on the same days, of which each ladder may have a kind of its own. */
final class PeriodRows {
  private PeriodRows() {}

  /** The row; of a ladder resolved in each subject by itself, in that where its standing is the first of all. */
  static Optional<RowDecision> of(List<PeriodDecision> periods, Clause clause) {
    return periods.stream()
        .flatMap(period -> period.rows(clause).stream())
        .min(Comparator.comparing(row -> RowStanding.of(row.outcome())));
  }
}
