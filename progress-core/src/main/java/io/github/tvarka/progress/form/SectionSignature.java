package io.github.tvarka.progress.form;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That someone signed a section; by role, never by name. Immutable.
 *
 * @param role who
 * @param on the day
 */
public record SectionSignature(
    @Required Role role, @Required LocalDate on) implements Serializable {
  /** Checks that the parts are given. */
  public SectionSignature {
    Check.given("signature.role", role);
    Check.given("signature.on", on);
  }
}
