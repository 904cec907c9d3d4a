package io.github.tvarka.policy.citation;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * A clause and the value that holds it, so that a reader finds rule 17.3 in the code, and a test sees a clause that nothing holds.
 *
 * @param clause the clause
 * @param kind what it does
 * @param type the simple name of the type that holds it
 * @param member where in the policy the value stands, as a path of property names
 */
public record HeldClause(
    @Required Clause clause,
    @Required ClauseKind kind,
    @Required String type,
    @Required String member)
    implements Serializable {
  /** Checks that every part is given. */
  public HeldClause {
    Check.given("clause", clause);
    Check.given("kind", kind);
    Check.text("type", type);
    Check.text("member", member);
  }

  /**
   * The same, seen from further up in the policy.
   *
   * @param path the property that holds the part, such as levels
   * @return the clause with the path before its member
   */
  public HeldClause below(String path) {
    return new HeldClause(clause, kind, type, path + "." + member);
  }
}
