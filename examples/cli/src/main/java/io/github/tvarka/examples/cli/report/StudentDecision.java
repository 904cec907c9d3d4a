package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import java.util.List;

/**
 * A student's facts and what was decided on them.
 *
 * @param student the student's code
 * @param facts the facts, with late arrivals and missed lessons told apart as the policy does
 * @param decision the decision
 * @param byMinutes whether the policy tells them apart by minutes
 * @param parts what was decided beside attendance, in the order of the folder
 */
public record StudentDecision(
    String student,
    AttendanceFacts facts,
    AttendanceDecision decision,
    boolean byMinutes,
    List<PartDecision> parts) {
  /** Copies the list. */
  public StudentDecision {
    parts = List.copyOf(parts);
  }

  static StudentDecision of(
      String student, AttendanceFacts facts, AttendanceDecision decision, AttendancePolicy policy) {
    AttendanceFacts marked = policy
        .lateness()
        .map(rule -> facts.withAbsences(rule.apply(facts.absences(), facts.timetable())))
        .orElse(facts);
    return new StudentDecision(student, marked, decision, policy.lateness().isPresent(), List.of());
  }

  StudentDecision with(List<PartDecision> decided) {
    return new StudentDecision(student, facts, decision, byMinutes, decided);
  }
}
