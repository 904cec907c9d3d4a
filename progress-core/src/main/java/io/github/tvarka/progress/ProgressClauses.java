package io.github.tvarka.progress;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Walks a policy for the clauses it holds; where several values hold one clause, the first that tells something wins. */
final class ProgressClauses {
  private final Map<Clause, HeldClause> held = new TreeMap<>();

  private ProgressClauses() {}

  static List<HeldClause> of(ProgressPolicy policy) {
    ProgressClauses clauses = new ProgressClauses();
    policy
        .provisions()
        .forEach(provision -> clauses.add(
            new HeldClause(provision.clause(), provision.kind(), "Provision", "provisions")));
    policy
        .parts()
        .forEach((path, part) -> part.held().forEach(clause -> clauses.add(clause.below(path))));
    policy
        .cadences()
        .forEach(duty ->
            clauses.add(new HeldClause(duty.clause(), ClauseKind.RULE, "Duty", "cadences")));
    policy
        .duties()
        .forEach(
            duty -> clauses.add(new HeldClause(duty.clause(), ClauseKind.DUTY, "Duty", "duties")));
    return List.copyOf(clauses.held.values());
  }

  private void add(HeldClause clause) {
    held.putIfAbsent(clause.clause(), clause);
  }
}
