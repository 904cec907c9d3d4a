package io.github.tvarka.support.duty;

import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * A duty and the phase of support that it belongs to. Immutable.
 *
 * @param phase the phase
 * @param duty the duty
 */
public record Responsibility(
    @Required SupportPhase phase, @Required Duty duty) implements Serializable {
  /** Checks that the parts are given. */
  public Responsibility {
    Check.given("responsibility.phase", phase);
    Check.given("responsibility.duty", duty);
  }
}
