package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.policy.citation.Clause;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What was done under clauses of duties that no row of a ladder has: no row orders it, so none can cease to.
 *
 * @param clauses the clauses of such duties
 */
record DutyMeasures(Set<Clause> clauses) {
  static DutyMeasures of(AttendancePolicy policy) {
    Set<Clause> clauses = new LinkedHashSet<>();
    policy.allDuties().forEach(duty -> clauses.add(duty.clause()));
    policy.escalation().ladders().stream()
        .flatMap(ladder -> ladder.rows().stream())
        .forEach(row -> {
          clauses.remove(row.clause());
          row.then().forEach(measure -> measure.clause().ifPresent(clauses::remove));
        });
    return new DutyMeasures(Collections.unmodifiableSet(clauses));
  }

  /** The measures of a log that rows may order. */
  MeasureLog leftOutOf(MeasureLog log) {
    boolean none = log.measures().stream().noneMatch(taken -> clauses.contains(taken.clause()));
    return none
        ? log
        : MeasureLog.of(log.measures().stream()
            .filter(taken -> !clauses.contains(taken.clause()))
            .toList());
  }
}
