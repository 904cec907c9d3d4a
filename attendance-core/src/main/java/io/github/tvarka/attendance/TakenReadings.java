package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.policy.reading.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The readings that a decision rests on. */
final class TakenReadings {
  private TakenReadings() {}

  /** Those of the declared ones that verdicts and rows rest on, in the order in which they are declared. */
  static List<Reading> of(
      List<Reading> declared, ExcuseDecision excused, EscalationDecision followed) {
    Set<String> keys = new HashSet<>();
    for (ExcuseVerdict verdict : excused.verdicts()) {
      keys.addAll(verdict.readings());
    }
    for (PeriodDecision period : followed.periods()) {
      for (RowDecision row : period.rows()) {
        if (row.holds() || row.outcome() instanceof RowOutcome.Conflicts) {
          keys.addAll(row.readings());
        }
      }
    }
    List<Reading> readings = new ArrayList<>(declared);
    readings.removeIf(reading -> !keys.contains(reading.key()));
    return readings;
  }
}
