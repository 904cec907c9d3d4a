package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A plan for one student: of support, of adaptation, on trial after a hearing. Immutable; it holds no text.
 *
 * @param kind what kind of plan
 * @param from its first day
 * @param to its last day, inclusive; empty where the plan sets none
 * @param measures its measures, in the order of the plan
 * @param reviews its reviews, each planned day once
 * @param signedBy who signed it
 * @param hoursChanged how many of the hours of lessons it changes, in percent; empty where it is not known
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportPlan(
    @Required SupportPlanKind kind,
    @Required LocalDate from,
    Optional<LocalDate> to,
    List<PlannedMeasure> measures,
    List<SupportReview> reviews,
    List<Role> signedBy,
    Optional<Percent> hoursChanged)
    implements WithSupportPlan, Serializable {
  /** Refuses a last day and a review before the first day. */
  public SupportPlan {
    Check.given("plan.kind", kind);
    LocalDate first = Check.given("plan.from", from);
    to = Check.optional(to);
    to.ifPresent(day -> checkNotBefore("plan.to", day, first));
    measures = Check.list("plan.measures", measures);
    reviews = Check.list("plan.reviews", reviews);
    Check.distinct("plan.reviews", reviews.stream().map(SupportReview::dueOn).toList());
    for (SupportReview review : reviews) {
      checkNotBefore("plan.reviews.dueOn", review.dueOn(), first);
      review.heldOn().ifPresent(day -> checkNotBefore("plan.reviews.heldOn", day, first));
    }
    signedBy = Check.distinct("plan.signedBy", Check.list("plan.signedBy", signedBy));
    hoursChanged = Check.optional(hoursChanged);
  }

  private static void checkNotBefore(String name, LocalDate day, LocalDate from) {
    Check.that(!day.isBefore(from), name, day, "must not be before plan.from (" + from + ")");
  }

  /** The plan as it was known on a day: without what was observed, and the reviews that were held, after it. */
  SupportPlan knownBy(LocalDate day) {
    return withMeasures(measures.stream().map(measure -> measure.knownBy(day)).toList())
        .withReviews(reviews.stream().map(review -> review.knownBy(day)).toList());
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a plan. */
  public static final class Builder extends SupportPlanBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        kind, from, to.orElse(null), measures, reviews, signedBy, hoursChanged.orElse(null));
  }

  private record Form(
      SupportPlanKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      List<PlannedMeasure> measures,
      List<SupportReview> reviews,
      List<Role> signedBy,
      @Nullable Percent hoursChanged)
      implements Serializable {
    private Object readResolve() {
      return new SupportPlan(
          kind,
          from,
          Optional.ofNullable(to),
          measures,
          reviews,
          signedBy,
          Optional.ofNullable(hoursChanged));
    }
  }
}
