package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Whether a condition holds in one and the same subject. Immutable. */
final class CitedInOneSubject extends CitedCondition {
  private final List<Condition> conditions;
  private final CitedCondition within;

  CitedInOneSubject(Condition condition, Citation citation) {
    super(citation);
    this.conditions = List.of(condition);
    this.within = of(condition, citation);
  }

  @Override
  public Finding finding(ConditionContext context) {
    List<Finding> subjects = new ArrayList<>();
    for (SubjectEvaluator subject : SubjectEvaluator.each(conditions, context)) {
      subjects.add(subject.finding(within, context));
    }
    return CompoundFinding.of(citation, CompoundFinding.Operator.ANY_OF, subjects);
  }
}
