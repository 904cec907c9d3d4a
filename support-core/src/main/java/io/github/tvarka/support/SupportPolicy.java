package io.github.tvarka.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.support.adaptation.AdaptationPolicy;
import io.github.tvarka.support.consultation.ConsultationPolicy;
import io.github.tvarka.support.duty.Responsibilities;
import io.github.tvarka.support.duty.Responsibility;
import io.github.tvarka.support.eligibility.EligibilityPolicy;
import io.github.tvarka.support.minimum.MinimumPolicy;
import io.github.tvarka.support.plan.SupportPlanPolicy;
import io.github.tvarka.support.referral.ReferralPolicy;
import io.github.tvarka.support.request.RequestPolicy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a regulation of learning support, as data. Immutable.
 *
 * <p>It only puts the policies of the concepts together; a regulation has those that it speaks of. Each knows the clauses it holds.
 *
 * @param document which regulation
 * @param edition which text of it
 * @param provisions clauses that decide nothing by themselves
 * @param eligibility who is entitled to support
 * @param requests who may ask for it and who may recommend it
 * @param consultations what it says of consultations
 * @param adaptation what it says of the time of adaptation
 * @param minimum what it says of the minimum to be learnt
 * @param plans what it says of plans and their effect
 * @param referral how a case goes on to those who can help further
 * @param responsibilities what else it makes people do, beside {@link #allResponsibilities() what adaptation and the minimum ask}
 * @param readings the readings taken where the text is open, each key once
 * @param vocabulary what its codes are called, beyond the words of the library
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportPolicy(
    @Required RegulationDocument document,
    @Required Edition edition,
    List<Provision> provisions,
    Optional<EligibilityPolicy> eligibility,
    Optional<RequestPolicy> requests,
    Optional<ConsultationPolicy> consultations,
    Optional<AdaptationPolicy> adaptation,
    Optional<MinimumPolicy> minimum,
    Optional<SupportPlanPolicy> plans,
    Optional<ReferralPolicy> referral,
    Responsibilities responsibilities,
    List<Reading> readings,
    Vocabulary vocabulary)
    implements WithSupportPolicy, Regulation, Serializable {
  /** Refuses a reading that is rested on and not declared, and keys that stand twice. */
  public SupportPolicy {
    Check.given("document", document);
    Check.given("edition", edition);
    provisions = Check.list("provisions", provisions);
    eligibility = Check.optional(eligibility);
    requests = Check.optional(requests);
    consultations = Check.optional(consultations);
    adaptation = Check.optional(adaptation);
    minimum = Check.optional(minimum);
    plans = Check.optional(plans);
    referral = Check.optional(referral);
    responsibilities = responsibilities == null ? Responsibilities.NONE : responsibilities;
    readings = Check.list("readings", readings);
    vocabulary = vocabulary == null ? Vocabulary.EMPTY : vocabulary;
    List<String> declared =
        Check.distinct("readings", readings.stream().map(Reading::key).toList());
    List<PolicyPart> parts = new ArrayList<>();
    eligibility.ifPresent(parts::add);
    requests.ifPresent(parts::add);
    consultations.ifPresent(parts::add);
    adaptation.ifPresent(parts::add);
    minimum.ifPresent(parts::add);
    plans.ifPresent(parts::add);
    referral.ifPresent(parts::add);
    parts.add(responsibilities);
    parts.forEach(part -> part.restsOn()
        .forEach(key ->
            Check.that(declared.contains(key), "readings", key, "must be declared by the policy")));
  }

  /** The parts that are there, by the property that holds each, in the order of the components. */
  Map<String, PolicyPart> parts() {
    Map<String, PolicyPart> parts = new LinkedHashMap<>();
    eligibility.ifPresent(part -> parts.put("eligibility", part));
    requests.ifPresent(part -> parts.put("requests", part));
    consultations.ifPresent(part -> parts.put("consultations", part));
    adaptation.ifPresent(part -> parts.put("adaptation", part));
    minimum.ifPresent(part -> parts.put("minimum", part));
    plans.ifPresent(part -> parts.put("plans", part));
    parts.put("responsibilities", responsibilities);
    referral.ifPresent(part -> parts.put("referral", part));
    return parts;
  }

  /**
   * The clauses that this policy holds, and where.
   *
   * @return each clause once, in order
   */
  @Override
  public List<HeldClause> clauses() {
    return SupportClauses.of(this);
  }

  /**
   * Who has to do what, the duties of adaptation and of the minimum to be learnt included.
   *
   * @return the responsibilities, those of the two first; they can be asked by role, phase and trigger
   */
  public Responsibilities allResponsibilities() {
    List<Responsibility> all = new ArrayList<>();
    adaptation.ifPresent(part -> all.addAll(part.responsibilities()));
    minimum.ifPresent(part -> all.addAll(part.responsibilities()));
    all.addAll(responsibilities.all());
    return Responsibilities.of(all);
  }

  /**
   * The duties of every role: those of adaptation and of the minimum to be learnt first, then the others.
   *
   * @return the duties, in the order of the policy
   */
  @Override
  public List<Duty> allDuties() {
    return allResponsibilities().duties();
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  public static final class Builder extends SupportPolicyBuilder {
    Builder() {
      responsibilities(Responsibilities.NONE);
      vocabulary(Vocabulary.EMPTY);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        document,
        edition,
        provisions,
        eligibility.orElse(null),
        requests.orElse(null),
        consultations.orElse(null),
        adaptation.orElse(null),
        minimum.orElse(null),
        plans.orElse(null),
        referral.orElse(null),
        responsibilities,
        readings,
        vocabulary);
  }

  private record Form(
      RegulationDocument document,
      Edition edition,
      List<Provision> provisions,
      @Nullable EligibilityPolicy eligibility,
      @Nullable RequestPolicy requests,
      @Nullable ConsultationPolicy consultations,
      @Nullable AdaptationPolicy adaptation,
      @Nullable MinimumPolicy minimum,
      @Nullable SupportPlanPolicy plans,
      @Nullable ReferralPolicy referral,
      Responsibilities responsibilities,
      List<Reading> readings,
      Vocabulary vocabulary)
      implements Serializable {
    private Object readResolve() {
      return new SupportPolicy(
          document,
          edition,
          provisions,
          Optional.ofNullable(eligibility),
          Optional.ofNullable(requests),
          Optional.ofNullable(consultations),
          Optional.ofNullable(adaptation),
          Optional.ofNullable(minimum),
          Optional.ofNullable(plans),
          Optional.ofNullable(referral),
          responsibilities,
          readings,
          vocabulary);
    }
  }
}
