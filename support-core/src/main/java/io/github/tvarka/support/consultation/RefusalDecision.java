package io.github.tvarka.support.consultation;

import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;

/**
 * Whether someone may refuse further consultations. Immutable.
 *
 * @param by who
 * @param finding whether they may, and why
 */
public record RefusalDecision(@Required Role by, @Required Finding finding)
    implements Serializable {
  /** Checks that the parts are given. */
  public RefusalDecision {
    Check.given("refusal.by", by);
    Check.given("refusal.finding", finding);
  }
}
