package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;

/** Finds whether conditions hold. Stateless; each condition gives one finding of the same shape. */
public final class ConditionEvaluator {
  /** The evaluator; there is nothing to configure. */
  public static final ConditionEvaluator DEFAULT = new ConditionEvaluator();

  private ConditionEvaluator() {}

  /**
   * Whether a condition holds, and why. Who asks the same condition of many students makes a {@link CitedCondition} of it once.
   *
   * @param condition what is asked
   * @param citation the clause that asks
   * @param context the facts
   * @return the finding; every part is looked at, also after the answer is certain
   */
  public Finding evaluate(Condition condition, Citation citation, ConditionContext context) {
    return CitedCondition.of(condition, citation).finding(context);
  }
}
