package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.policy.citation.Clause;
import java.util.List;
import java.util.Optional;

/** Finds rows in decisions on the same days, of which each ladder may have a kind of its own. */
final class PeriodRows {
  private PeriodRows() {}

  static Optional<RowDecision> of(List<PeriodDecision> periods, Clause clause) {
    return periods.stream().flatMap(period -> period.row(clause).stream()).findFirst();
  }
}
