package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a review stands. Immutable.
 *
 * @param review the review; of one for which the regulation asks, the last day in time, and the day on which it was held
 * @param state where it stands
 * @param asked the clause that asks for it; empty for one that the plan itself sets down
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReviewStatus(
    @Required SupportReview review, @Required ReviewState state, Optional<Citation> asked)
    implements Serializable {
  /** Checks that the parts are given. */
  public ReviewStatus {
    Check.given("status.review", review);
    Check.given("status.state", state);
    asked = Check.optional(asked);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(review, state, asked.orElse(null));
  }

  private record Form(
      SupportReview review, ReviewState state, @Nullable Citation asked) implements Serializable {
    private Object readResolve() {
      return new ReviewStatus(review, state, Optional.ofNullable(asked));
    }
  }
}
