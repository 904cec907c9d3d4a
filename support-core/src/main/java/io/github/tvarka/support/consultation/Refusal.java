package io.github.tvarka.support.consultation;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;

/**
 * A right to refuse further consultations: the teacher, where the student does not take part. Immutable.
 *
 * @param clause the clause that gives it
 * @param by who may refuse
 * @param when in which cases
 */
public record Refusal(
    @Required Clause clause, @Required Role by, @Required Condition when) implements Serializable {
  /** Checks that the parts are given. */
  public Refusal {
    Check.given("refusal.clause", clause);
    Check.given("refusal.by", by);
    Check.given("refusal.when", when);
  }
}
