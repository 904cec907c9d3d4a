package io.github.tvarka.examples.cli.cases;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendanceFactsLint;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.examples.cli.regulation.Presets;
import java.time.LocalDate;
import java.util.List;

/** What is decided under a regulation of attendance. */
final class AttendanceCases {
  /** Excuses, tallies, measures and headroom of one student. */
  static final CaseKind<AttendancePolicy, AttendanceFacts> ATTENDANCE = new CaseKind<>(
      "attendance",
      "All that is known of a student's attendance: what is excused, what is counted, which measures follow.",
      Presets.ATTENDANCE,
      AttendanceFacts.class,
      AttendanceCases::attendance);

  private AttendanceCases() {}

  static List<CaseKind<?, ?>> kinds() {
    return List.of(ATTENDANCE);
  }

  private static Object attendance(AttendancePolicy policy, AttendanceFacts facts, LocalDate asOf) {
    new CaseCheck("facts.", facts).check();
    CaseCheck.inCalendar("asOf", asOf, facts.calendar());
    CaseCheck.codes(AttendanceFactsLint.of(policy), facts);
    new CaseCheck("facts.", facts).measures();
    AttendanceCalculator calculator = AttendanceCalculator.of(policy);
    calculator.requireSound(facts, asOf);
    try {
      return calculator.decide(facts, asOf);
    } catch (IllegalArgumentException | ArithmeticException refused) {
      throw new Refusal("policy: " + refused.getMessage());
    }
  }
}
