package io.github.tvarka.progress.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has to sign a section of a form. Immutable.
 *
 * @param role who
 * @param clause the clause that asks for the signature, where it is not the clause of the form
 * @param when for which students, by age, grade or fact; empty for all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SectionSigner(@Required Role role, Optional<Clause> clause, Optional<Condition> when)
    implements Serializable {
  /** Checks that the role is given. */
  public SectionSigner {
    Check.given("signer.role", role);
    clause = Check.optional(clause);
    when = Check.optional(when);
  }

  /**
   * One who signs for every student, by the clause of the form itself.
   *
   * @param role who
   * @return the signer
   */
  public static SectionSigner of(Role role) {
    return new SectionSigner(role, Optional.empty(), Optional.empty());
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(role, clause.orElse(null), when.orElse(null));
  }

  private record Form(
      Role role, @Nullable Clause clause, @Nullable Condition when) implements Serializable {
    private Object readResolve() {
      return new SectionSigner(role, Optional.ofNullable(clause), Optional.ofNullable(when));
    }
  }
}
