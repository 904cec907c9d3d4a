package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds searches for one subject where nothing is counted in each subject by itself. */
final class SubjectFaults {
  private final Map<String, RawCounter> counters;
  private final List<Fault> faults = new ArrayList<>();

  private SubjectFaults(Map<String, RawCounter> counters) {
    this.counters = counters;
  }

  static List<Fault> of(ReadPolicy policy) {
    SubjectFaults subjects = new SubjectFaults(policy.raw().counters());
    for (ReadPolicy.ReadLadder ladder : policy.ladders()) {
      boolean each = ladder.raw().isOfEach();
      ladder.rows().forEach(row -> subjects.row(row, each));
    }
    policy
        .conditions()
        .flatMap(ReadCondition::walk)
        .filter(read -> read.condition() instanceof InOneSubject)
        .filter(read -> !subjects.counts(read.condition()))
        .forEach(read -> subjects.add(
            read.place(),
            read.condition().toString(),
            "must count something in each subject by itself"));
    return subjects.faults;
  }

  private void add(RawPlace place, String given, String rule) {
    faults.add(Fault.of(LintKind.NOT_BY_SUBJECT, place, given, rule));
  }

  private void row(ReadRow row, boolean resolvedInEach) {
    if (resolvedInEach && !counts(row.when())) {
      add(
          row.place().at("when"),
          row.when().toString(),
          "must count something in each subject by itself, as its ladder is resolved in each");
    }
    if (!resolvedInEach && !isInOneSubject(row.when())) {
      row.raw().measures().stream()
          .filter(RawRow.RawMeasure::each)
          .forEach(
              measure -> add(
                  row.place().at(measure.property()).at("each"),
                  "subject",
                  "must stand in a row that holds inOneSubject, or in a ladder resolved in each subject"));
    }
  }

  private static boolean isInOneSubject(Condition when) {
    return when instanceof InOneSubject
        || (when instanceof AllOf all
            && all.parts().stream().filter(InOneSubject.class::isInstance).count() == 1);
  }

  private boolean counts(Condition condition) {
    return condition
        .walk()
        .flatMap(SubjectFaults::counters)
        .map(key -> counters.get(key.base().code()))
        .anyMatch(counter -> counter != null && counter.isOfEach());
  }

  private static Stream<CounterKey> counters(Condition condition) {
    if (condition instanceof Count count) {
      return Stream.of(count.count());
    } else if (condition instanceof EveryFurther every) {
      return Stream.of(every.of());
    }
    return condition instanceof Share share ? Stream.of(share.share(), share.of()) : Stream.empty();
  }
}
