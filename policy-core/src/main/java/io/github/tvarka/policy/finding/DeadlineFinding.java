package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A moment compared with a deadline: the notice came at 13:41, the lessons ended at 13:40. Immutable.
 *
 * @param citation the clause that sets the deadline
 * @param truth whether it was met
 * @param received when it came; empty if it did not
 * @param deadline the last moment that is in time, inclusive
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DeadlineFinding(
    @Required Citation citation,
    @Required Truth truth,
    Optional<LocalDateTime> received,
    @Required LocalDateTime deadline,
    List<Need> needs)
    implements Finding {
  /** Checks that the parts are given; copies the list. */
  public DeadlineFinding {
    Check.given("citation", citation);
    Check.given("truth", truth);
    received = Check.optional(received);
    Check.given("deadline", deadline);
    needs = Check.list("needs", needs);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, truth, received.orElse(null), deadline, needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      @Nullable LocalDateTime received,
      LocalDateTime deadline,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new DeadlineFinding(citation, truth, Optional.ofNullable(received), deadline, needs);
    }
  }
}
