package io.github.tvarka.support;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Walks a policy for the clauses it holds; where several values hold one clause, the first that tells something wins. */
final class SupportClauses {
  private final Map<Clause, HeldClause> held = new TreeMap<>();

  private SupportClauses() {}

  static List<HeldClause> of(SupportPolicy policy) {
    SupportClauses clauses = new SupportClauses();
    policy
        .provisions()
        .forEach(provision -> clauses.add(
            new HeldClause(provision.clause(), provision.kind(), "Provision", "provisions")));
    policy.parts().forEach(clauses::part);
    return List.copyOf(clauses.held.values());
  }

  private void part(String path, PolicyPart part) {
    for (HeldClause clause : part.held()) {
      boolean ofList = clause.member().startsWith("[");
      add(
          ofList
              ? new HeldClause(
                  clause.clause(), clause.kind(), clause.type(), path + clause.member())
              : clause.below(path));
    }
  }

  private void add(HeldClause clause) {
    held.putIfAbsent(clause.clause(), clause);
  }
}
