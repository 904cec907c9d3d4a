package io.github.tvarka.policy.citation;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.text.LocalText;
import java.io.Serializable;

/**
 * A clause that decides nothing by itself but belongs to the regulation: its basis, its scope, what a word means. Immutable.
 *
 * @param clause the clause
 * @param kind what it does
 * @param says what it says, in the policy's own words
 */
public record Provision(
    @Required Clause clause,
    @Required ClauseKind kind,
    @Required LocalText says) implements Serializable {
  /** Checks that the parts are given. */
  public Provision {
    Check.given("provision.clause", clause);
    Check.given("provision.kind", kind);
    Check.given("provision.says", says);
  }
}
