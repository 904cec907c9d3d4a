package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;

/** Whether a fact is so. Immutable. */
final class CitedFact extends CitedCondition {
  private final FactKey fact;
  private final List<Need> needs;

  CitedFact(FactKey fact, Citation citation) {
    super(citation);
    this.fact = fact;
    this.needs = List.of(new Need.OfFact(fact));
  }

  @Override
  public Finding finding(ConditionContext context) {
    Truth truth = context.fact(fact);
    return new FactFinding(citation, truth, fact, truth == Truth.UNKNOWN ? needs : List.of());
  }
}
