package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation asks of one kind of plan. Immutable.
 *
 * @param clause the clause
 * @param kind the kind
 * @param lasts how long it lasts from its first day; empty where the text does not say
 * @param signers who signs it, in the order of the text; empty where nobody has to
 * @param reviews when it is reviewed; empty where the text does not say
 * @param mostHoursChanged how many of the hours of lessons it may change, in percent, at most; empty where the text sets no limit
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportPlanRule(
    @Required Clause clause,
    @Required SupportPlanKind kind,
    Optional<Length> lasts,
    List<Role> signers,
    Optional<ReviewCadence> reviews,
    Optional<Percent> mostHoursChanged)
    implements WithSupportPlanRule, Serializable {
  /** Refuses a signer twice. */
  public SupportPlanRule {
    Check.given("plan.clause", clause);
    Check.given("plan.kind", kind);
    lasts = Check.optional(lasts);
    signers = Check.distinct("plan.signers", Check.list("plan.signers", signers));
    reviews = Check.optional(reviews);
    mostHoursChanged = Check.optional(mostHoursChanged);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a rule. */
  public static final class Builder extends SupportPlanRuleBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        clause,
        kind,
        lasts.orElse(null),
        signers,
        reviews.orElse(null),
        mostHoursChanged.orElse(null));
  }

  private record Form(
      Clause clause,
      SupportPlanKind kind,
      @Nullable Length lasts,
      List<Role> signers,
      @Nullable ReviewCadence reviews,
      @Nullable Percent mostHoursChanged)
      implements Serializable {
    private Object readResolve() {
      return new SupportPlanRule(
          clause,
          kind,
          Optional.ofNullable(lasts),
          signers,
          Optional.ofNullable(reviews),
          Optional.ofNullable(mostHoursChanged));
    }
  }
}
