package io.github.tvarka.support.referral;

import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a case has gone. Immutable.
 *
 * @param source the edition it was decided under
 * @param asOf the day asked about
 * @param steps one for each step, in the order of the policy
 */
public record ReferralDecision(
    @Required Source source,
    @Required LocalDate asOf,
    @Required List<ReferralStepDecision> steps) implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public ReferralDecision {
    Check.given("decision.source", source);
    Check.given("decision.asOf", asOf);
    steps = Check.filled("decision.steps", steps);
  }

  /**
   * The step that is next.
   *
   * @return the first that was not taken, whether it can be taken or not; empty if all were
   */
  public Optional<ReferralStepDecision> next() {
    return steps.stream()
        .filter(step -> !(step.outcome() instanceof ReferralOutcome.Taken))
        .findFirst();
  }
}
