package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may, or has to, give a notice: the parent of a minor, the adult student. Immutable.
 *
 * @param role who
 * @param when for which students, by age, grade or fact on the missed day; empty for all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Giver(@Required Role role, Optional<Condition> when) implements Serializable {
  /** Checks that the role is given. */
  public Giver {
    Check.given("giver.role", role);
    when = Check.optional(when);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(role, when.orElse(null));
  }

  private record Form(Role role, @Nullable Condition when) implements Serializable {
    private Object readResolve() {
      return new Giver(role, Optional.ofNullable(when));
    }
  }
}
