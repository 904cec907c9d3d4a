package io.github.tvarka.support.plan;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.measure.Measure;
import java.io.Serializable;
import java.util.List;

/**
 * What a body does when measures turn out so. Immutable.
 *
 * @param on the verdicts of which one is enough
 * @param then what it may, should or must do
 */
public record EffectAdvice(
    @Required List<EffectVerdict> on, @Required Measure then) implements Serializable {
  /** Refuses advice on nothing. */
  public EffectAdvice {
    on = Check.distinct("advice.on", Check.filled("advice.on", on));
    Check.given("advice.then", then);
  }
}
