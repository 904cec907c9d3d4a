package io.github.tvarka.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.support.adaptation.AdaptationDecision;
import io.github.tvarka.support.consultation.SupportConsultationDecision;
import io.github.tvarka.support.eligibility.EligibilityDecision;
import io.github.tvarka.support.minimum.MinimumDecision;
import io.github.tvarka.support.plan.PlanAnalysis;
import io.github.tvarka.support.referral.ReferralDecision;
import io.github.tvarka.support.request.RequestDecision;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * All that a regulation of support says of one student on a day. Immutable; empty where the regulation does not speak of it.
 *
 * @param source the edition it was decided under
 * @param asOf the day asked about
 * @param eligibility whether the student is entitled to support, and why
 * @param requests what becomes of each request by that day, in the order given
 * @param consultations where each series stands, in the order given
 * @param adaptation where the adaptation stands
 * @param minimumRequired whether teachers have to set a minimum to be learnt
 * @param minimums where each minimum set by that day stands, in the order given
 * @param plans what each plan came to, in the order given
 * @param referral how far the case has gone
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportDecision(
    @Required Source source,
    @Required LocalDate asOf,
    Optional<EligibilityDecision> eligibility,
    List<RequestDecision> requests,
    List<SupportConsultationDecision> consultations,
    Optional<AdaptationDecision> adaptation,
    Optional<Finding> minimumRequired,
    List<MinimumDecision> minimums,
    List<PlanAnalysis> plans,
    Optional<ReferralDecision> referral)
    implements WithSupportDecision, Serializable {
  /** Checks that the parts are given; copies the lists. */
  public SupportDecision {
    Check.given("decision.source", source);
    Check.given("decision.asOf", asOf);
    eligibility = Check.optional(eligibility);
    requests = Check.list("decision.requests", requests);
    consultations = Check.list("decision.consultations", consultations);
    adaptation = Check.optional(adaptation);
    minimumRequired = Check.optional(minimumRequired);
    minimums = Check.list("decision.minimums", minimums);
    plans = Check.list("decision.plans", plans);
    referral = Check.optional(referral);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a decision. */
  public static final class Builder extends SupportDecisionBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        source,
        asOf,
        eligibility.orElse(null),
        requests,
        consultations,
        adaptation.orElse(null),
        minimumRequired.orElse(null),
        minimums,
        plans,
        referral.orElse(null));
  }

  private record Form(
      Source source,
      LocalDate asOf,
      @Nullable EligibilityDecision eligibility,
      List<RequestDecision> requests,
      List<SupportConsultationDecision> consultations,
      @Nullable AdaptationDecision adaptation,
      @Nullable Finding minimumRequired,
      List<MinimumDecision> minimums,
      List<PlanAnalysis> plans,
      @Nullable ReferralDecision referral)
      implements Serializable {
    private Object readResolve() {
      return new SupportDecision(
          source,
          asOf,
          Optional.ofNullable(eligibility),
          requests,
          consultations,
          Optional.ofNullable(adaptation),
          Optional.ofNullable(minimumRequired),
          minimums,
          plans,
          Optional.ofNullable(referral));
    }
  }
}
