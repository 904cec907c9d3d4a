package io.github.tvarka.support.adaptation;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;

/**
 * Whether a step of planning is called for on a day. Immutable.
 *
 * @param citation the clause
 * @param step what is to be done, by whom
 * @param calledFor whether it is: the student is in adaptation, and the step is for such students
 * @param finding why
 */
public record PlanningDecision(
    @Required Citation citation,
    @Required PlanningStep step,
    @Required Truth calledFor,
    @Required Finding finding)
    implements Serializable {
  /** Refuses a truth that is not that of the finding. */
  public PlanningDecision {
    Check.given("planning.citation", citation);
    Check.given("planning.step", step);
    Check.given("planning.finding", finding);
    Check.that(
        calledFor == finding.truth(),
        "planning.calledFor",
        calledFor,
        "must be that of the finding");
  }
}
