package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.DeadlineFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Why missed lessons are not excused: the comparisons that failed in the steps of the allowance that were for them. */
final class Reasons {
  /** A step for other spells or other days of the month is no reason. */
  private static final Set<String> FOR_OTHERS = Set.of("spell", "coverage");

  private Reasons() {}

  static List<Finding> of(ExcuseVerdict verdict) {
    boolean reasoned = verdict.outcome() instanceof ExcuseOutcome.NotExcused
        || verdict.outcome() instanceof ExcuseOutcome.LeftToSchool;
    if (!reasoned) {
      return List.of();
    }
    List<List<Finding>> steps = verdict.findings().stream()
        .map(step -> leaves(step).filter(leaf -> leaf.truth() == Truth.NO).toList())
        .filter(failed -> !failed.isEmpty() && failed.stream().noneMatch(Reasons::forOthers))
        .toList();
    long nearest = steps.stream().mapToLong(Reasons::misses).min().orElse(0);
    List<Finding> reasons = new ArrayList<>();
    for (List<Finding> failed : steps) {
      if (misses(failed) == nearest) {
        failed.stream().filter(leaf -> isNew(leaf, reasons)).forEach(reasons::add);
      }
    }
    return reasons;
  }

  /** How far a step was from excusing: a notice that came late says nothing of the further steps, which ask for more besides. */
  private static long misses(List<Finding> failed) {
    long others =
        failed.stream().filter(leaf -> !(leaf instanceof QuantityFinding)).count();
    return others + (others < failed.size() ? 1 : 0);
  }

  private static boolean isNew(Finding leaf, List<Finding> reasons) {
    return reasons.stream().noneMatch(other -> subject(other).equals(subject(leaf)));
  }

  private static boolean forOthers(Finding leaf) {
    return leaf instanceof MatchFinding match && FOR_OTHERS.contains(match.aspect());
  }

  static Stream<Finding> leaves(Finding finding) {
    return finding instanceof CompoundFinding compound
        ? compound.parts().stream().flatMap(Reasons::leaves)
        : Stream.of(finding);
  }

  /** What a comparison is about, whatever the day: equal for days that can stand in one line. */
  static List<Object> subject(Finding leaf) {
    if (leaf instanceof QuantityFinding quantity) {
      return List.of(quantity.counter(), quantity.limit(), quantity.per());
    } else if (leaf instanceof MatchFinding match) {
      return List.of(match.aspect(), match.stated(), match.asked());
    } else if (leaf instanceof DeadlineFinding deadline) {
      return List.of("deadline", deadline.received().isPresent());
    }
    return List.of(leaf);
  }
}
