package io.github.tvarka.support.plan;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;

/**
 * When a measure is said to have helped: by how much what was observed became better or worse. Immutable.
 *
 * @param helped the changes for the better for which it did; a change for the worse is a number below zero
 * @param worse the changes for which it made things worse
 * @param toGoal whether it helped only if the goal that the plan sets was reached too; where it sets none, that is not known
 */
public record EffectRule(
    @Required Band helped, @Required Band worse, @Required boolean toGoal) implements Serializable {
  /** Any change for the better helps, any change for the worse is worse. */
  public static final EffectRule ANY_CHANGE =
      new EffectRule(Band.moreThan(0), Band.lessThan(0), false);

  /** Refuses a rule by which no change helps, makes worse, or does both. */
  public EffectRule {
    Check.given("effect.helped", helped);
    Check.given("effect.worse", worse);
    Check.that(!helped.reaches(Fraction.ZERO), "effect.helped", helped, "must begin above 0");
    boolean below = worse.reaches(Fraction.ZERO) && !worse.contains(Fraction.ZERO);
    Check.that(below, "effect.worse", worse, "must end below 0");
  }
}
