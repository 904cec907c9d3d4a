package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderResolver.Standing;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.SubjectEvaluator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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
  private final Optional<SubjectEvaluator> within;

  private LadderDecider(Source source, Ladder ladder, Optional<SubjectEvaluator> within) {
    this.source = source;
    this.ladder = ladder;
    this.within = within;
  }

  /** One for the ladder, or where it is resolved in each subject by itself, one for each subject that its rows count. */
  static List<LadderDecider> of(Source source, Ladder ladder, ConditionContext facts) {
    if (ladder.each().isEmpty()) {
      return List.of(new LadderDecider(source, ladder, Optional.empty()));
    }
    List<Condition> asked = ladder.rows().stream().map(LadderRow::when).toList();
    return SubjectEvaluator.each(asked, facts).stream()
        .map(subject -> new LadderDecider(source, ladder, Optional.of(subject)))
        .toList();
  }

  /** The subject for which rows are resolved; empty for all at once. */
  Optional<String> scope() {
    return within.map(SubjectEvaluator::subject);
  }

  private Finding evaluate(Condition condition, LadderRow row, ConditionContext facts) {
    Citation citation = source.cite(row.clause());
    return within
        .map(subject -> subject.evaluate(condition, citation, facts))
        .orElseGet(() -> ConditionEvaluator.DEFAULT.evaluate(condition, citation, facts));
  }

  /** A row's standing with the finding that shows it, and the rows that stand instead or must not stand beside it; applicability is found apart. */
  record Seen(
      LadderRow row,
      Optional<Finding> applicability,
      Finding finding,
      Standing standing,
      boolean atLeast,
      List<LadderRow> others,
      List<Need> needs) {}

  /** How each row stands, whatever uncertain lessons come to. */
  List<Seen> decide(ConditionContext facts) {
    List<Finding> findings = findings(facts);
    return seen(findings, numbers(findings, facts), applicable(facts));
  }

  /** How each row stands by itself, without asking for each number that uncertain lessons can come to. */
  List<Seen> asFound(ConditionContext facts) {
    List<Finding> findings = findings(facts);
    return seen(findings, List.of(findings), applicable(facts));
  }

  private List<Seen> seen(
      List<Finding> findings, List<List<Finding>> numbers, List<Optional<Finding>> applicable) {
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
          others(standing, scenarios, row),
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
        .map(row -> row.appliesTo().map(condition -> evaluate(condition, row, facts)))
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
    boolean decided = standing != Standing.NOT_KNOWN && standing != Standing.YIELDS;
    return decided && found.truth() == Truth.UNKNOWN ? least : found;
  }

  /** Whether a stricter row may turn out to stand instead of one that holds. */
  private boolean openAbove(List<List<Truth>> scenarios, List<List<Standing>> standings, int row) {
    return standings.stream().anyMatch(standing -> standing.get(row) != Standing.HOLDS)
        || scenarios.stream()
            .anyMatch(truths ->
                LadderResolver.preferred(ladder.resolution(), truths, row) == Truth.UNKNOWN);
  }

  /** The row to which one yields, at the least number for which it does; or all that hold beside it though one alone may. */
  private List<LadderRow> others(Standing standing, List<List<Truth>> scenarios, int row) {
    NavigableSet<Integer> others = new TreeSet<>();
    for (List<Truth> truths : scenarios) {
      if (standing == Standing.YIELDS && others.isEmpty()) {
        yieldsTo(truths, row).ifPresent(others::add);
      } else if (standing == Standing.CONFLICTS) {
        LadderResolver.conflicting(truths, row).forEach(others::add);
      }
    }
    return others.stream().map(ladder.rows()::get).toList();
  }

  private Optional<Integer> yieldsTo(List<Truth> truths, int row) {
    boolean yields =
        LadderResolver.resolve(ladder.resolution(), truths).get(row) == Standing.YIELDS;
    return yields
        ? Optional.of(LadderResolver.standsInstead(ladder.resolution(), truths))
        : Optional.empty();
  }

  /** What the rows count, in each subject where it is counted so, or in that of the ladder alone. */
  Stream<CounterKey> counters(ConditionContext facts) {
    return RowCounters.of(ladder.rows(), facts)
        .filter(counter ->
            within.isEmpty() || counter.scope().isEmpty() || counter.scope().equals(scope()));
  }

  /** What each row's condition comes to. */
  List<Finding> findings(ConditionContext facts) {
    List<Finding> findings = new ArrayList<>(ladder.rows().size());
    for (LadderRow row : ladder.rows()) {
      findings.add(evaluate(row.when(), row, facts));
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
    boolean ordered =
        ladder.resolution() == Resolution.LOWEST || ladder.resolution() == Resolution.HIGHEST;
    if (ordered && standsAtLeast(scenarios, row)) {
      return Standing.HOLDS;
    }
    return seen.stream().allMatch(LadderDecider::standsNot) ? Standing.YIELDS : Standing.NOT_KNOWN;
  }

  private static boolean standsNot(Standing standing) {
    return standing == Standing.YIELDS || standing == Standing.DOES_NOT_HOLD;
  }

  private static boolean standsAtLeast(List<List<Standing>> scenarios, int row) {
    return scenarios.get(0).get(row) == Standing.HOLDS
        && scenarios.stream()
            .allMatch(scenario -> scenario.subList(row, scenario.size()).contains(Standing.HOLDS));
  }
}
