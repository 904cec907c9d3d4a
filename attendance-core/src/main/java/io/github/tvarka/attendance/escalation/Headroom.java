package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many more unexcused lessons would bring a row about: two more, and 17.2 holds. Immutable.
 *
 * @param citation the row's clause
 * @param scope the subject whose lessons they are, where the ladder is resolved in each subject by itself; otherwise empty
 * @param further the smallest number of lessons with which the row holds, or may hold, 1 or more; with one fewer it surely does not
 * @param certain false if the row would then still wait for a fact, or if it hangs on which lessons they are: of how many days, or
 *     of which subject
 * @param reachableUntil the last day on which enough lessons of the period are still to come; empty if too few are left already
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Headroom(
    @Required Citation citation,
    Optional<String> scope,
    @Required int further,
    @Required boolean certain,
    Optional<LocalDate> reachableUntil)
    implements Serializable {
  /** Refuses a number below 1. */
  public Headroom {
    Check.given("citation", citation);
    scope = Check.optional(scope);
    Check.that(further > 0, "further", further, "must be positive");
    reachableUntil = Check.optional(reachableUntil);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, scope.orElse(null), further, certain, reachableUntil.orElse(null));
  }

  private record Form(
      Citation citation,
      @Nullable String scope,
      int further,
      boolean certain,
      @Nullable LocalDate reachableUntil)
      implements Serializable {
    private Object readResolve() {
      return new Headroom(
          citation,
          Optional.ofNullable(scope),
          further,
          certain,
          Optional.ofNullable(reachableUntil));
    }
  }
}
