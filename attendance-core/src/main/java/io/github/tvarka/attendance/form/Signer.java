package io.github.tvarka.attendance.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has to sign a form. Immutable.
 *
 * @param role who
 * @param when for which students; empty for all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Signer(@Required Role role, Optional<Condition> when) implements Serializable {
  /** Checks that the role is given. */
  public Signer {
    Check.given("signer.role", role);
    when = Check.optional(when);
  }

  /**
   * One who signs for every student.
   *
   * @param role who
   * @return the signer
   */
  public static Signer always(Role role) {
    return new Signer(role, Optional.empty());
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(role, when.orElse(null));
  }

  private record Form(Role role, @Nullable Condition when) implements Serializable {
    private Object readResolve() {
      return new Signer(role, Optional.ofNullable(when));
    }
  }
}
