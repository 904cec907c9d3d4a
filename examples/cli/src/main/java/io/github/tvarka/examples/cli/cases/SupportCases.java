package io.github.tvarka.examples.cli.cases;

import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.support.SupportCalculator;
import io.github.tvarka.support.SupportFacts;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.adaptation.AdaptationCalculator;
import io.github.tvarka.support.adaptation.AdaptationFacts;
import io.github.tvarka.support.consultation.ConsultationCalculator;
import io.github.tvarka.support.consultation.ConsultationFacts;
import io.github.tvarka.support.eligibility.EligibilityCalculator;
import io.github.tvarka.support.eligibility.EligibilityPolicy;
import io.github.tvarka.support.minimum.LearningMinimum;
import io.github.tvarka.support.minimum.MinimumCalculator;
import io.github.tvarka.support.plan.SupportPlan;
import io.github.tvarka.support.plan.SupportPlanCalculator;
import io.github.tvarka.support.referral.ReferralCalculator;
import io.github.tvarka.support.request.RequestCalculator;
import io.github.tvarka.support.request.SupportRequest;
import io.github.tvarka.support.student.StudentFacts;
import java.time.LocalDate;
import java.util.List;

/** What is decided under a regulation of learning support. */
public final class SupportCases {
  /** All of it for one student. */
  public static final CaseKind<SupportPolicy, SupportFacts> SUPPORT = new CaseKind<>(
      "support",
      "All that is known of a student's support: what the student is entitled to and why, where each part of it stands.",
      Presets.SUPPORT,
      SupportFacts.class,
      (policy, facts, asOf) -> SupportCalculator.of(policy).decide(facts, asOf));

  /** Who is entitled. */
  static final CaseKind<SupportPolicy, StudentFacts> ELIGIBILITY = new CaseKind<>(
      "eligibility",
      "What is known of a student: whether the student is entitled to learning support, and on which grounds.",
      Presets.SUPPORT,
      StudentFacts.class,
      (policy, facts, asOf) -> EligibilityCalculator.of(
              policy.source(), CaseKind.said(policy, policy.eligibility(), "eligibility"))
          .decide(facts, asOf));

  /** Who may ask. */
  static final CaseKind<SupportPolicy, RequestFacts> REQUEST = new CaseKind<>(
      "request",
      "Someone asks for support or recommends it: whether that one may, and who else could.",
      Presets.SUPPORT,
      RequestFacts.class,
      (policy, facts, asOf) -> RequestCalculator.of(
              policy.source(), CaseKind.said(policy, policy.requests(), "requests"))
          .decide(facts.request(), student(policy, facts.student(), asOf)));

  /** A series of consultations. */
  static final CaseKind<SupportPolicy, ConsultationCase> CONSULTATION = new CaseKind<>(
      "consultation",
      "A series of consultations: recommended, set and held, and whether the student came.",
      Presets.SUPPORT,
      ConsultationCase.class,
      (policy, facts, asOf) -> ConsultationCalculator.of(
              policy.source(), CaseKind.said(policy, policy.consultations(), "consultations"))
          .decide(facts.consultation(), student(policy, facts.student(), asOf)));

  /** The time of adaptation. */
  static final CaseKind<SupportPolicy, AdaptationCase> ADAPTATION = new CaseKind<>(
      "adaptation",
      "A student's time of adaptation: its days, what is forbidden in it, and assessments that conflict with it.",
      Presets.SUPPORT,
      AdaptationCase.class,
      (policy, facts, asOf) -> AdaptationCalculator.of(
              policy.source(), CaseKind.said(policy, policy.adaptation(), "adaptation"))
          .decide(facts.adaptation(), student(policy, facts.student(), asOf)));

  /** The minimum to be learnt. */
  static final CaseKind<SupportPolicy, MinimumFacts> MINIMUM = new CaseKind<>(
      "learning-minimum",
      "What a student of low achievement has to learn by a day: due, overdue or met.",
      Presets.SUPPORT,
      MinimumFacts.class,
      (policy, facts, asOf) -> MinimumCalculator.of(
              policy.source(), CaseKind.said(policy, policy.minimum(), "minimum"))
          .decide(facts.minimum(), asOf));

  /** A plan and its effect. */
  static final CaseKind<SupportPolicy, PlanCase> SUPPORT_PLAN = new CaseKind<>(
      "support-plan",
      "A plan of support: whether each measure helped, what is recommended, which review is due.",
      Presets.SUPPORT,
      PlanCase.class,
      (policy, facts, asOf) -> SupportPlanCalculator.of(
              policy.source(), CaseKind.said(policy, policy.plans(), "plans"))
          .analyse(facts.plan(), student(policy, facts.student(), asOf)));

  /** The way on to those who can help further. */
  static final CaseKind<SupportPolicy, StudentFacts> REFERRAL = new CaseKind<>(
      "referral",
      "What was done for a student, and what is known: how far the case has gone, what is next, and whether consent is missing.",
      Presets.SUPPORT,
      StudentFacts.class,
      (policy, facts, asOf) -> ReferralCalculator.of(
              policy.source(), CaseKind.said(policy, policy.referral(), "referral"))
          .decide(student(policy, facts, asOf)));

  private SupportCases() {}

  static List<CaseKind<?, ?>> kinds() {
    return List.of(
        SUPPORT, ELIGIBILITY, REQUEST, CONSULTATION, ADAPTATION, MINIMUM, SUPPORT_PLAN, REFERRAL);
  }

  /**
   * Someone asks for support.
   *
   * @param student what is known of the student
   * @param request who asks, and for what
   */
  record RequestFacts(
      @Required StudentFacts student, @Required SupportRequest request) {}

  /**
   * A series of consultations.
   *
   * @param student what is known of the student
   * @param consultation the series
   */
  record ConsultationCase(
      @Required StudentFacts student, @Required ConsultationFacts consultation) {}

  /**
   * A time of adaptation.
   *
   * @param student what is known of the student
   * @param adaptation the first day, changes of class and the assessments given
   */
  record AdaptationCase(
      @Required StudentFacts student, @Required AdaptationFacts adaptation) {}

  /**
   * A minimum to be learnt.
   *
   * @param minimum what was set, and what came of it
   */
  record MinimumFacts(@Required LearningMinimum minimum) {}

  /**
   * A plan of support.
   *
   * @param student what is known of the student
   * @param plan the plan
   */
  record PlanCase(@Required StudentFacts student, @Required SupportPlan plan) {}

  private static ConditionContext student(
      SupportPolicy policy, StudentFacts facts, LocalDate asOf) {
    return policy
        .eligibility()
        .flatMap(EligibilityPolicy::levels)
        .map(levels -> facts.on(asOf, levels))
        .orElseGet(() -> facts.on(asOf));
  }
}
