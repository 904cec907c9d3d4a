package io.github.tvarka.support.referral;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;

/**
 * Where one step of referral stands, and why. Immutable.
 *
 * @param citation the clause
 * @param step the step
 * @param outcome where it stands
 * @param finding whether the step before it was taken, the case calls for it, and whoever has to agree does; of a step that was taken,
 *     also that it was, so that no says it was taken although something it asks for does not hold
 */
public record ReferralStepDecision(
    @Required Citation citation,
    @Required ReferralStep step,
    @Required ReferralOutcome outcome,
    @Required Finding finding)
    implements Serializable {
  /** Checks that the parts are given. */
  public ReferralStepDecision {
    Check.given("step.citation", citation);
    Check.given("step.step", step);
    Check.given("step.outcome", outcome);
    Check.given("step.finding", finding);
  }

  /**
   * Whether the step was taken although something that it asks for surely does not hold: the step before it, its case or an agreement.
   *
   * @return whether it was; {@link #finding()} says what does not hold
   */
  public boolean against() {
    return outcome instanceof ReferralOutcome.Taken && finding.truth() == Truth.NO;
  }
}
