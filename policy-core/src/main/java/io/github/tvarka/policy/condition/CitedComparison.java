package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.ArrayList;
import java.util.List;

/** A comparison of something counted; where that is counted in each subject by itself, it holds if it holds in one of them. Immutable. */
abstract class CitedComparison extends CitedCondition {
  private final CounterKey counter;

  CitedComparison(CounterKey counter, Citation citation) {
    super(citation);
    this.counter = counter;
  }

  /** What the comparison comes to for a counter, perhaps within one subject. */
  abstract Finding compared(CounterKey counted, ConditionContext context);

  @Override
  public final Finding finding(ConditionContext context) {
    List<CounterKey> scopes = context.scopes(counter);
    if (scopes.isEmpty()) {
      return compared(counter, context);
    }
    List<Finding> found = new ArrayList<>(scopes.size());
    for (CounterKey scope : scopes) {
      SubjectContext subject = new SubjectContext(context, scope.scope().orElseThrow());
      found.add(subject.within(compared(scope, context)));
    }
    return found.size() == 1 ? found.get(0) : CompoundFinding.of(citation, Operator.ANY_OF, found);
  }
}
