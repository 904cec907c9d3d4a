package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.List;
import java.util.stream.Stream;

/** What rows count. */
final class RowCounters {
  private RowCounters() {}

  /** The counters and wholes of all rows, in each subject where they are counted so. */
  static Stream<CounterKey> of(List<LadderRow> rows, ConditionContext facts) {
    return rows.stream()
        .flatMap(row -> row.when().walk())
        .flatMap(RowCounters::counted)
        .flatMap(counter -> {
          List<CounterKey> scopes = facts.scopes(counter);
          return scopes.isEmpty() ? Stream.of(counter) : scopes.stream();
        });
  }

  private static Stream<CounterKey> counted(Condition condition) {
    if (condition instanceof Count count) {
      return Stream.of(count.count());
    } else if (condition instanceof EveryFurther every) {
      return Stream.of(every.of());
    }
    return condition instanceof Share share ? Stream.of(share.share(), share.of()) : Stream.empty();
  }
}
