package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderResolver.Standing;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

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
      Optional<LadderRow> instead,
      List<Need> needs) {}

  List<Seen> decide(ConditionContext facts) {
    List<Optional<Finding>> applicable = applicable(facts);
    List<Finding> findings = findings(facts);
    List<List<Finding>> numbers = numbers(findings, facts);
    List<List<Truth>> scenarios =
        numbers.stream().map(number -> truths(number, applicable)).toList();
    List<List<Standing>> standings = scenarios.stream()
        .map(truths -> LadderResolver.resolve(ladder.resolution(), truths))
        .toList();
    List<Seen> seen = new ArrayList<>();
    for (int row = 0; row < ladder.rows().size(); row++) {
      Standing standing = combined(standings, row);
      seen.add(new Seen(
          ladder.rows().get(row),
          applicable.get(row),
          shown(standing, findings.get(row), numbers.get(0).get(row)),
          standing,
          standing == Standing.HOLDS && openAbove(scenarios, standings, row),
          standing == Standing.YIELDS ? instead(scenarios, standings, row) : Optional.empty(),
          needs(findings.get(row), applicable.get(row))));
    }
    return seen;
  }

  /** What was found to be needed, whatever a single number comes to. */
  private static List<Need> needs(Finding finding, Optional<Finding> applicability) {
    return Need.merge(
        List.of(finding.needs(), applicability.map(Finding::needs).orElse(List.of())));
  }

  private List<Optional<Finding>> applicable(ConditionContext facts) {
    return ladder.rows().stream()
        .map(row -> row.appliesTo()
            .map(condition ->
                ConditionEvaluator.DEFAULT.evaluate(condition, source.cite(row.clause()), facts)))
        .toList();
  }

  /** The findings for each number that the uncertain lessons can come to, the least first; only those found if none is uncertain. */
  private List<List<Finding>> numbers(List<Finding> findings, ConditionContext facts) {
    List<ConditionContext> possible = new Possibilities(ladder).of(findings, facts);
    return possible.isEmpty()
        ? List.of(findings)
        : possible.stream().map(this::findings).toList();
  }

  /** What was found, or for a row that is decided though that is unknown, what the least number comes to. */
  private static Finding shown(Standing standing, Finding found, Finding least) {
    boolean decided = standing == Standing.HOLDS || standing == Standing.DOES_NOT_HOLD;
    return decided && found.truth() == Truth.UNKNOWN ? least : found;
  }

  /** Whether a stricter row may turn out to stand instead of one that holds. */
  private boolean openAbove(List<List<Truth>> scenarios, List<List<Standing>> standings, int row) {
    return standings.stream().anyMatch(standing -> standing.get(row) != Standing.HOLDS)
        || scenarios.stream()
            .anyMatch(truths ->
                LadderResolver.preferred(ladder.resolution(), truths, row) == Truth.UNKNOWN);
  }

  /** The row to which one yields, at the least number for which it does. */
  private Optional<LadderRow> instead(
      List<List<Truth>> scenarios, List<List<Standing>> standings, int row) {
    for (int number = 0; number < scenarios.size(); number++) {
      if (standings.get(number).get(row) == Standing.YIELDS) {
        int stands = LadderResolver.standsInstead(ladder.resolution(), scenarios.get(number));
        return Optional.of(ladder.rows().get(stands));
      }
    }
    return Optional.empty();
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

  private Standing combined(List<List<Standing>> scenarios, int row) {
    List<Standing> seen = scenarios.stream().map(scenario -> scenario.get(row)).toList();
    if (new HashSet<>(seen).size() == 1) {
      return seen.get(0);
    }
    if (ladder.resolution() != Resolution.ALL && standsAtLeast(scenarios, row)) {
      return Standing.HOLDS;
    }
    if (seen.contains(Standing.HOLDS) || seen.contains(Standing.NOT_KNOWN)) {
      return Standing.NOT_KNOWN;
    }
    return seen.contains(Standing.YIELDS) ? Standing.YIELDS : Standing.DOES_NOT_HOLD;
  }

  private static boolean standsAtLeast(List<List<Standing>> scenarios, int row) {
    return scenarios.get(0).get(row) == Standing.HOLDS
        && scenarios.stream()
            .allMatch(scenario -> scenario.subList(row, scenario.size()).contains(Standing.HOLDS));
  }
}
