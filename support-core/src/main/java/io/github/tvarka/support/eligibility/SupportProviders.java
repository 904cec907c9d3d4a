package io.github.tvarka.support.eligibility;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;

/**
 * Who gives support. Immutable.
 *
 * @param clause the clause that says so
 * @param roles who, in the order of the text
 */
public record SupportProviders(
    @Required Clause clause, @Required List<Role> roles) implements Serializable {
  /** Refuses nobody, and a role twice. */
  public SupportProviders {
    Check.given("providers.clause", clause);
    roles = Check.distinct("providers.roles", Check.filled("providers.roles", roles));
  }
}
