package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A review of a plan. Immutable.
 *
 * @param dueOn the day for which it is planned
 * @param heldOn the day on which it was held; empty while it was not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportReview(@Required LocalDate dueOn, Optional<LocalDate> heldOn)
    implements Serializable {
  /** Checks that the day is given. */
  public SupportReview {
    Check.given("review.dueOn", dueOn);
    heldOn = Check.optional(heldOn);
  }

  /**
   * A review that was not held yet.
   *
   * @param dueOn the day for which it is planned
   * @return the review
   */
  public static SupportReview on(LocalDate dueOn) {
    return new SupportReview(dueOn, Optional.empty());
  }

  /** The review as it was known on a day: what was held after it, was not held yet. */
  SupportReview knownBy(LocalDate day) {
    return new SupportReview(dueOn, heldOn.filter(held -> !held.isAfter(day)));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(dueOn, heldOn.orElse(null));
  }

  private record Form(LocalDate dueOn, @Nullable LocalDate heldOn) implements Serializable {
    private Object readResolve() {
      return new SupportReview(dueOn, Optional.ofNullable(heldOn));
    }
  }
}
