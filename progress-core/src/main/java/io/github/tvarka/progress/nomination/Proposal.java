package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That someone put a candidate forward; by role, never by name. Immutable.
 *
 * @param by who
 * @param on the day
 */
public record Proposal(@Required Role by, @Required LocalDate on) implements Serializable {
  /** Checks that the parts are given. */
  public Proposal {
    Check.given("proposal.by", by);
    Check.given("proposal.on", on);
  }
}
