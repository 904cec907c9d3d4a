package io.github.tvarka.support.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may do something, and for whom: a parent for the own child. Immutable.
 *
 * @param role who
 * @param forWhom what must hold between that person and the student, as a fact; empty for any student
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Requester(@Required Role role, Optional<FactKey> forWhom) implements Serializable {
  /** Checks that the role is given. */
  public Requester {
    Check.given("requester.role", role);
    forWhom = Check.optional(forWhom);
  }

  /**
   * Someone who may do it for any student.
   *
   * @param role who
   * @return the requester
   */
  public static Requester of(Role role) {
    return new Requester(role, Optional.empty());
  }

  /**
   * Someone who may do it for some students.
   *
   * @param role who
   * @param forWhom what must hold between that person and the student
   * @return the requester
   */
  public static Requester of(Role role, FactKey forWhom) {
    return new Requester(role, Optional.of(forWhom));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(role, forWhom.orElse(null));
  }

  private record Form(Role role, @Nullable FactKey forWhom) implements Serializable {
    private Object readResolve() {
      return new Requester(role, Optional.ofNullable(forWhom));
    }
  }
}
