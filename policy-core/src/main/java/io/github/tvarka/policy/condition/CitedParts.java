package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import java.util.List;

/** Conditions of which all or any have to hold, or one must not. Immutable. */
final class CitedParts extends CitedCondition {
  private final Operator operator;
  private final CitedCondition[] parts;

  CitedParts(Operator operator, List<Condition> parts, Citation citation) {
    super(citation);
    this.operator = operator;
    this.parts = new CitedCondition[parts.size()];
    for (int i = 0; i < this.parts.length; i++) {
      this.parts[i] = of(parts.get(i), citation);
    }
  }

  @Override
  public Finding finding(ConditionContext context) {
    Finding[] found = new Finding[parts.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = parts[i].finding(context);
    }
    return CompoundFinding.of(citation, operator, List.of(found));
  }
}
