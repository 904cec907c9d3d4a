package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;

/**
 * A student's facts and what was decided on them.
 *
 * @param student the student's code
 * @param facts the facts
 * @param decision the decision
 */
public record StudentDecision(String student, AttendanceFacts facts, AttendanceDecision decision) {}
