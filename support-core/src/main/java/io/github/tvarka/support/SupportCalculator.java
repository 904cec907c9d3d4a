package io.github.tvarka.support;

import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.support.adaptation.AdaptationCalculator;
import io.github.tvarka.support.consultation.ConsultationCalculator;
import io.github.tvarka.support.eligibility.EligibilityCalculator;
import io.github.tvarka.support.eligibility.EligibilityPolicy;
import io.github.tvarka.support.minimum.MinimumCalculator;
import io.github.tvarka.support.plan.SupportPlanCalculator;
import io.github.tvarka.support.referral.ReferralCalculator;
import io.github.tvarka.support.request.RequestCalculator;
import io.github.tvarka.support.student.LevelRequirement;
import io.github.tvarka.support.student.StudentFacts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides all that a regulation of support says of a student. Immutable and thread-safe; made once for a policy.
 *
 * <p>Each concept has a calculator of its own, for callers who ask about one of them.
 */
public final class SupportCalculator {
  private final Source source;
  private final Optional<LevelRequirement> levels;
  private final Optional<EligibilityCalculator> eligibility;
  private final Optional<RequestCalculator> requests;
  private final Optional<ConsultationCalculator> consultations;
  private final Optional<AdaptationCalculator> adaptation;
  private final Optional<MinimumCalculator> minimum;
  private final Optional<SupportPlanCalculator> plans;
  private final Optional<ReferralCalculator> referral;

  private SupportCalculator(SupportPolicy policy) {
    source = policy.source();
    levels = policy.eligibility().flatMap(EligibilityPolicy::levels);
    eligibility = policy.eligibility().map(part -> EligibilityCalculator.of(source, part));
    requests = policy.requests().map(part -> RequestCalculator.of(source, part));
    consultations = policy.consultations().map(part -> ConsultationCalculator.of(source, part));
    adaptation = policy.adaptation().map(part -> AdaptationCalculator.of(source, part));
    minimum = policy.minimum().map(part -> MinimumCalculator.of(source, part));
    plans = policy.plans().map(part -> SupportPlanCalculator.of(source, part));
    referral = policy.referral().map(part -> ReferralCalculator.of(source, part));
  }

  /**
   * A calculator for a policy.
   *
   * @param policy the regulation
   * @return the calculator
   */
  public static SupportCalculator of(SupportPolicy policy) {
    return new SupportCalculator(Check.given("policy", policy));
  }

  /**
   * What the regulation says of a student on a day.
   *
   * @param facts what is known of the student's support
   * @param asOf the day asked about; what was said, done or set later is left out
   * @return the decision
   */
  public SupportDecision decide(SupportFacts facts, LocalDate asOf) {
    ConditionContext student = student(facts.student(), asOf);
    return SupportDecision.builder()
        .source(source)
        .asOf(asOf)
        .eligibility(eligibility.map(calculator -> calculator.decide(facts.student(), asOf)))
        .addAllRequests(requests.stream()
            .flatMap(calculator -> facts.requests().stream()
                .filter(request -> !request.on().isAfter(asOf))
                .map(request -> calculator.decide(request, student)))
            .toList())
        .addAllConsultations(consultations.stream()
            .flatMap(calculator -> facts.consultations().stream()
                .filter(series -> series.begunBy(asOf))
                .map(series -> calculator.decide(series, student)))
            .toList())
        .adaptation(adaptation.map(calculator -> calculator.decide(facts.adaptation(), student)))
        .minimumRequired(minimum.map(calculator -> calculator.required(student)))
        .addAllMinimums(minimum.stream()
            .flatMap(calculator -> facts.minimums().stream()
                .filter(set -> !set.setOn().isAfter(asOf))
                .map(set -> calculator.decide(set, asOf)))
            .toList())
        .addAllPlans(plans.stream()
            .flatMap(
                calculator -> facts.plans().stream().map(plan -> calculator.analyse(plan, student)))
            .toList())
        .referral(referral.map(calculator -> calculator.decide(student)))
        .build();
  }

  private ConditionContext student(StudentFacts facts, LocalDate asOf) {
    return levels.map(required -> facts.on(asOf, required)).orElseGet(() -> facts.on(asOf));
  }
}
