package io.github.tvarka.progress.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The achievement level of a mark, and why. Immutable.
 *
 * @param mark the mark
 * @param on the day on which it was given
 * @param outcome what it comes to
 * @param findings first whether the grade has marks, where the policy asks; then for each scale valid on that day whether it is for the
 *     grade, and the mark beside the marks of each of its levels
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AchievementDecision(
    @Required int mark,
    @Required LocalDate on,
    @Required AchievementOutcome outcome,
    List<Finding> findings)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public AchievementDecision {
    Check.given("on", on);
    Check.given("outcome", outcome);
    findings = Check.list("findings", findings);
  }
}
