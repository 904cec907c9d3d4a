package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * What one unit by itself comes to under a target. Immutable.
 *
 * @param unit the unit's code
 * @param outcome what became of the target, as if it were set for this unit alone
 * @param finding why
 */
public record UnitDecision(
    @Required String unit,
    @Required TargetOutcome outcome,
    @Required TargetFinding finding) implements Serializable {
  /** Checks that the parts are given. */
  public UnitDecision {
    Check.code("unit", unit);
    Check.given("outcome", outcome);
    Check.given("finding", finding);
  }
}
