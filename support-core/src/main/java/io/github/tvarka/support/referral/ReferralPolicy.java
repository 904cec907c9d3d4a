package io.github.tvarka.support.referral;

import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.List;

/**
 * How a case goes from the teacher who saw a need to those who can help further. Immutable.
 *
 * @param steps the steps, each of which asks that the one before it was taken
 */
public record ReferralPolicy(@Required List<ReferralStep> steps) implements PolicyPart {
  /** Refuses no step, and an act twice. */
  public ReferralPolicy {
    steps = Check.filled("referral.steps", steps);
    Check.distinct("referral.steps", steps.stream().map(ReferralStep::act).toList());
  }

  @Override
  public List<HeldClause> held() {
    return steps.stream()
        .map(step -> new HeldClause(
            step.clause(), ClauseKind.DUTY, "ReferralStep", "steps[" + step.act() + "]"))
        .toList();
  }

  @Override
  public List<String> restsOn() {
    return steps.stream().flatMap(step -> step.readings().stream()).toList();
  }
}
