package io.github.tvarka.support.plan;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * Where a review stands. Immutable.
 *
 * @param review the review
 * @param state where it stands
 */
public record ReviewStatus(
    @Required SupportReview review, @Required ReviewState state) implements Serializable {
  /** Checks that the parts are given. */
  public ReviewStatus {
    Check.given("status.review", review);
    Check.given("status.state", state);
  }
}
