package io.github.tvarka.examples.cli;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.policy.json.Required;
import java.time.LocalDate;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * One case to decide, as a document.
 *
 * @param policy a preset's id, a preset with readings, or a policy written out
 * @param asOf the day of the decision
 * @param facts all that is known of the student's attendance
 */
record AttendanceCase(
    @Required JsonNode policy,
    @Required LocalDate asOf,
    @Required AttendanceFacts facts) {
  AttendanceCase {
    Objects.requireNonNull(asOf, "asOf must be given");
    Objects.requireNonNull(facts, "facts must be given");
  }
}
