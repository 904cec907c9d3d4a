package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What rows count. Immutable.
 *
 * @param counters the counters and wholes of all rows, each once
 */
record RowCounters(List<CounterKey> counters) {
  static RowCounters of(List<Condition> conditions) {
    Set<CounterKey> counters = new LinkedHashSet<>();
    for (Condition row : conditions) {
      row.walk().forEach(condition -> counters.addAll(counted(condition)));
    }
    return new RowCounters(List.copyOf(counters));
  }

  private static List<CounterKey> counted(Condition condition) {
    if (condition instanceof Count count) {
      return List.of(count.count());
    } else if (condition instanceof EveryFurther every) {
      return List.of(every.of());
    }
    return condition instanceof Share share ? List.of(share.share(), share.of()) : List.of();
  }

  /** Those of a student, in each subject where they are counted so, or in one alone. */
  List<CounterKey> of(Optional<String> scope, ConditionContext facts) {
    List<CounterKey> found = new ArrayList<>();
    for (CounterKey counter : counters) {
      List<CounterKey> scopes = facts.scopes(counter);
      for (CounterKey one : scopes.isEmpty() ? List.of(counter) : scopes) {
        if (scope.isEmpty() || one.scope().isEmpty() || one.scope().equals(scope)) {
          found.add(one);
        }
      }
    }
    return found;
  }
}
