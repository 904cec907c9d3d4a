package io.github.tvarka.support.plan;

import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * Whether a measure helped, and why. Immutable.
 *
 * @param measure the measure
 * @param verdict what became of what it was to change
 * @param findings whether the change is one for which it helped, whether it is one for the worse, and, where the rule asks for the goal, whether
 *     it was reached
 */
public record MeasureEffect(
    @Required PlannedMeasure measure,
    @Required EffectVerdict verdict,
    @Required List<Finding> findings)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public MeasureEffect {
    Check.given("effect.measure", measure);
    Check.given("effect.verdict", verdict);
    findings = Check.filled("effect.findings", findings);
  }
}
