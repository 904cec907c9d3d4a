package io.github.tvarka.support.request;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Someone asks for support for a student, or recommends it. Immutable.
 *
 * @param by who
 * @param act what they do, such as {@link RequestPolicy#ASK}
 * @param on the day
 */
public record SupportRequest(
    @Required Role by, @Required Act act, @Required LocalDate on) implements Serializable {
  /** Checks that the parts are given. */
  public SupportRequest {
    Check.given("request.by", by);
    Check.given("request.act", act);
    Check.given("request.on", on);
  }
}
