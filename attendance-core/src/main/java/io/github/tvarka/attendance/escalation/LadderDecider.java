package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderResolver.Standing;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.EveryFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.finding.Truth;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rows of one ladder stand for a student on a day.
 *
 * <p>Where counted lessons are uncertain, the ladder is asked once for each number that they can come to. A row that stands for every
 * number stands; the mildest that stands for the least number stands at least, if for every other number it or a stricter one does.
 */
final class LadderDecider {
  private final Source source;
  private final Ladder ladder;

  LadderDecider(Source source, Ladder ladder) {
    this.source = source;
    this.ladder = ladder;
  }

  /** A row's standing with the finding that shows it; applicability is found apart. */
  record Seen(
      LadderRow row,
      Optional<Finding> applicability,
      Finding finding,
      Standing standing,
      boolean atLeast,
      Optional<LadderRow> instead) {}

  List<Seen> decide(ConditionContext facts) {
    List<Optional<Finding>> applicable = new ArrayList<>();
    for (LadderRow row : ladder.rows()) {
      applicable.add(row.appliesTo()
          .map(condition ->
              ConditionEvaluator.DEFAULT.evaluate(condition, source.cite(row.clause()), facts)));
    }
    List<Finding> findings = findings(facts);
    List<Truth> truths = truths(findings, applicable);
    List<Standing> standings = LadderResolver.resolve(ladder.resolution(), truths);
    List<Finding> certain = findings;
    Set<Integer> atLeast = new HashSet<>();
    long width = uncertainty(findings);
    if (width > 0) {
      List<List<Standing>> scenarios = new ArrayList<>();
      for (long howMany = 0; howMany <= width; howMany++) {
        scenarios.add(LadderResolver.resolve(
            ladder.resolution(), truths(findings(Scenario.settled(facts, howMany)), applicable)));
      }
      standings = combined(scenarios, atLeast);
      certain = findings(Scenario.settled(facts, 0));
    }
    List<Seen> seen = new ArrayList<>();
    int stands = LadderResolver.standsInstead(ladder.resolution(), truths);
    for (int i = 0; i < standings.size(); i++) {
      Finding finding = atLeast.contains(i) ? certain.get(i) : findings.get(i);
      Optional<LadderRow> instead = standings.get(i) == Standing.YIELDS && stands >= 0
          ? Optional.of(ladder.rows().get(stands))
          : Optional.empty();
      seen.add(new Seen(
          ladder.rows().get(i),
          applicable.get(i),
          finding,
          standings.get(i),
          atLeast.contains(i),
          instead));
    }
    return seen;
  }

  /** What each row's condition comes to. */
  List<Finding> findings(ConditionContext facts) {
    List<Finding> findings = new ArrayList<>(ladder.rows().size());
    for (LadderRow row : ladder.rows()) {
      findings.add(
          ConditionEvaluator.DEFAULT.evaluate(row.when(), source.cite(row.clause()), facts));
    }
    return findings;
  }

  private static List<Truth> truths(List<Finding> findings, List<Optional<Finding>> applicable) {
    List<Truth> truths = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      truths.add(
          findings.get(i).truth().and(applicable.get(i).map(Finding::truth).orElse(Truth.YES)));
    }
    return truths;
  }

  private List<Standing> combined(List<List<Standing>> scenarios, Set<Integer> atLeast) {
    List<Standing> combined = new ArrayList<>();
    for (int row = 0; row < ladder.rows().size(); row++) {
      int index = row;
      List<Standing> seen =
          scenarios.stream().map(scenario -> scenario.get(index)).toList();
      if (new HashSet<>(seen).size() == 1) {
        combined.add(seen.get(0));
      } else if (ladder.resolution() != Resolution.ALL && standsAtLeast(scenarios, row)) {
        combined.add(Standing.HOLDS);
        atLeast.add(row);
      } else if (seen.contains(Standing.HOLDS) || seen.contains(Standing.NOT_KNOWN)) {
        combined.add(Standing.NOT_KNOWN);
      } else {
        combined.add(seen.contains(Standing.YIELDS) ? Standing.YIELDS : Standing.DOES_NOT_HOLD);
      }
    }
    return combined;
  }

  private static boolean standsAtLeast(List<List<Standing>> scenarios, int row) {
    return scenarios.get(0).get(row) == Standing.HOLDS
        && scenarios.stream()
            .allMatch(scenario -> scenario.subList(row, scenario.size()).contains(Standing.HOLDS));
  }

  /** How many lessons are uncertain, if they are those of one window alone; otherwise 0, and each row is taken as it is found. */
  private static long uncertainty(List<Finding> findings) {
    if (findings.stream().allMatch(finding -> finding.truth() != Truth.UNKNOWN)) {
      return 0;
    }
    List<Finding> open = findings.stream().flatMap(LadderDecider::open).toList();
    Set<Object> windows = new HashSet<>();
    long width = 0;
    for (Finding leaf : open) {
      if (leaf instanceof QuantityFinding quantity) {
        windows.add(quantity.range());
        width = Math.max(width, width(quantity.observed()));
      } else if (leaf instanceof ShareFinding share) {
        windows.add(share.range());
        width = Math.max(width, width(share.observed()));
      } else if (leaf instanceof AgainFinding || leaf instanceof EveryFinding) {
        return 0;
      }
    }
    return windows.size() == 1 ? width : 0;
  }

  private static long width(Interval interval) {
    return interval.most().minus(interval.least()).whole()
        ? interval.most().minus(interval.least()).numerator()
        : 0;
  }

  /** The unknown comparisons that matter: those under joined findings that are unknown themselves. */
  private static Stream<Finding> open(Finding finding) {
    if (finding.truth() != Truth.UNKNOWN) {
      return Stream.empty();
    }
    return finding instanceof CompoundFinding compound
        ? compound.parts().stream().flatMap(LadderDecider::open)
        : Stream.of(finding);
  }
}
