package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.EXHAUSTED;
import static io.github.tvarka.verification.KernelSamples.FIRST;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.SEPTEMBER;
import static io.github.tvarka.verification.KernelSamples.SOURCE;
import static io.github.tvarka.verification.KernelSamples.TALK;
import static io.github.tvarka.verification.KernelSamples.TALK_WITH_PARENT;
import static io.github.tvarka.verification.KernelSamples.bareYear;
import static io.github.tvarka.verification.KernelSamples.exhausted;
import static io.github.tvarka.verification.SupportSamples.BARE_REFERRAL;
import static io.github.tvarka.verification.SupportSamples.BARE_STEP;
import static io.github.tvarka.verification.SupportSamples.FORM;
import static io.github.tvarka.verification.SupportSamples.PROVIDERS;
import static io.github.tvarka.verification.SupportSamples.RESTS;
import static io.github.tvarka.verification.SupportSamples.RIGHT;
import static io.github.tvarka.verification.SupportSamples.STEP;
import static io.github.tvarka.verification.SupportSamples.STUDENT;

import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.SupportDecision;
import io.github.tvarka.support.SupportFacts;
import io.github.tvarka.support.adaptation.AdaptationDecision;
import io.github.tvarka.support.adaptation.AdaptationFacts;
import io.github.tvarka.support.adaptation.AdaptationOutcome;
import io.github.tvarka.support.adaptation.AdaptationPeriod;
import io.github.tvarka.support.adaptation.AssessmentConflict;
import io.github.tvarka.support.adaptation.AssessmentDay;
import io.github.tvarka.support.adaptation.AssessmentKind;
import io.github.tvarka.support.adaptation.AssessmentMode;
import io.github.tvarka.support.adaptation.GivenAssessment;
import io.github.tvarka.support.adaptation.KindOnDay;
import io.github.tvarka.support.adaptation.PlanningDecision;
import io.github.tvarka.support.consultation.ConsultationAdvice;
import io.github.tvarka.support.consultation.ConsultationFacts;
import io.github.tvarka.support.consultation.ConsultationKind;
import io.github.tvarka.support.consultation.ConsultationOrder;
import io.github.tvarka.support.consultation.HeldConsultation;
import io.github.tvarka.support.consultation.RefusalDecision;
import io.github.tvarka.support.consultation.Setting;
import io.github.tvarka.support.consultation.SupportConsultationDecision;
import io.github.tvarka.support.consultation.SupportConsultationOutcome;
import io.github.tvarka.support.eligibility.EligibilityDecision;
import io.github.tvarka.support.eligibility.EligibilityOutcome;
import io.github.tvarka.support.eligibility.GroundDecision;
import io.github.tvarka.support.eligibility.SupportReason;
import io.github.tvarka.support.minimum.LearningMinimum;
import io.github.tvarka.support.minimum.MinimumAttempt;
import io.github.tvarka.support.minimum.MinimumDecision;
import io.github.tvarka.support.minimum.MinimumOutcome;
import io.github.tvarka.support.plan.BetterWhen;
import io.github.tvarka.support.plan.EffectVerdict;
import io.github.tvarka.support.plan.MeasureEffect;
import io.github.tvarka.support.plan.ObservedNumber;
import io.github.tvarka.support.plan.PlanAnalysis;
import io.github.tvarka.support.plan.PlanState;
import io.github.tvarka.support.plan.PlannedMeasure;
import io.github.tvarka.support.plan.ReviewState;
import io.github.tvarka.support.plan.ReviewStatus;
import io.github.tvarka.support.plan.SupportPlan;
import io.github.tvarka.support.plan.SupportPlanKind;
import io.github.tvarka.support.plan.SupportReview;
import io.github.tvarka.support.referral.ReferralDecision;
import io.github.tvarka.support.referral.ReferralOutcome;
import io.github.tvarka.support.referral.ReferralStepDecision;
import io.github.tvarka.support.request.RequestDecision;
import io.github.tvarka.support.request.RequestOutcome;
import io.github.tvarka.support.request.RequestPolicy;
import io.github.tvarka.support.request.SupportRequest;
import io.github.tvarka.support.student.StudentFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of facts of support and of what is decided on them. */
final class SupportDecisionSamples {
  private static final LocalDate LATER = LocalDate.of(2025, 9, 26);
  private static final List<Need> NEEDS = List.of(NEEDED);
  private static final Finding UNSAID = new FactFinding(CITATION, Truth.UNKNOWN, EXHAUSTED, NEEDS);
  private static final GroundDecision GROUND = new GroundDecision(
      CITATION, SupportReason.LEARNING_DIFFICULTIES, Truth.YES, exhausted(), List.of(FORM), RESTS);
  private static final GroundDecision OPEN =
      new GroundDecision(CITATION, SupportReason.AWAY, Truth.UNKNOWN, UNSAID, List.of(), List.of());
  private static final EligibilityDecision ELIGIBILITY = new EligibilityDecision(
      SOURCE,
      DAY,
      EligibilityOutcome.of(List.of(GROUND, OPEN)),
      List.of(GROUND, OPEN),
      Optional.of(PROVIDERS));
  private static final SupportRequest REQUEST =
      new SupportRequest(Role.PARENT, RequestPolicy.ASK, DAY);
  private static final RequestDecision REQUESTED = new RequestDecision(
      SOURCE, REQUEST, new RequestOutcome.Accepted(RequestPolicy.ASK), List.of(exhausted()));
  private static final ConsultationAdvice ADVICE =
      new ConsultationAdvice(Role.SUBJECT_TEACHER, FIRST, ConsultationKind.LONG_TERM, SEPTEMBER);
  private static final ConsultationOrder ORDER = ConsultationOrder.builder()
      .by(Role.SCHOOL)
      .on(FIRST)
      .kind(ConsultationKind.LONG_TERM)
      .days(SEPTEMBER)
      .minutes(45)
      .setting(Setting.GROUP)
      .build();
  private static final ConsultationFacts CONSULTATIONS = ConsultationFacts.builder()
      .advice(ADVICE)
      .order(ORDER)
      .addHeld(new HeldConsultation(DAY, Truth.YES))
      .lessonMinutes(40)
      .build();
  private static final RefusalDecision REFUSAL =
      new RefusalDecision(Role.SUBJECT_TEACHER, exhausted());
  private static final SupportConsultationDecision CONSULTED = SupportConsultationDecision.builder()
      .citation(CITATION)
      .asOf(DAY)
      .outcome(new SupportConsultationOutcome.InOrder(ConsultationKind.LONG_TERM, SEPTEMBER))
      .addFindings(exhausted())
      .held(3)
      .attended(Interval.between(1, 2))
      .addOutside(LATER)
      .addRefusals(REFUSAL)
      .build();
  private static final GivenAssessment ASSESSMENT = new GivenAssessment(
      DAY, Optional.of("mathematics"), List.of(AssessmentKind.MARK, AssessmentKind.TEST));
  private static final AdaptationFacts ADAPTATION = AdaptationFacts.builder()
      .firstDay(FIRST)
      .addClassChanges(DAY)
      .addAssessments(ASSESSMENT)
      .build();
  private static final AdaptationPeriod PERIOD = AdaptationPeriod.builder()
      .citation(CITATION)
      .rule("newly-arrived")
      .outcome(new AdaptationOutcome.Running(SEPTEMBER))
      .finding(exhausted())
      .noMarks(SEPTEMBER)
      .addForbids(AssessmentKind.MARK)
      .addInstead(AssessmentMode.DESCRIPTIVE)
      .addReadings("two-months")
      .build();
  private static final KindOnDay KIND =
      new KindOnDay(AssessmentKind.MARK, Truth.YES, List.of(exhausted(), UNSAID));
  private static final AssessmentDay DAY_OF_MARKS =
      new AssessmentDay(DAY, List.of(KIND), List.of(AssessmentMode.DESCRIPTIVE));
  private static final AssessmentConflict CONFLICT = new AssessmentConflict(
      CITATION, List.of("newly-arrived"), ASSESSMENT, List.of(AssessmentKind.MARK), exhausted());
  private static final PlanningDecision PLANNING =
      new PlanningDecision(CITATION, STEP, Truth.UNKNOWN, UNSAID);
  private static final AdaptationDecision ADAPTED = AdaptationDecision.builder()
      .source(SOURCE)
      .asOf(DAY)
      .inAdaptation(Truth.YES)
      .addPeriods(PERIOD)
      .day(DAY_OF_MARKS)
      .addConflicts(CONFLICT)
      .addPlanning(PLANNING)
      .build();
  private static final LearningMinimum MINIMUM = LearningMinimum.builder()
      .subject("mathematics")
      .setBy(Role.SUBJECT_TEACHER)
      .setOn(FIRST)
      .dueBy(LATER)
      .addAttempts(new MinimumAttempt(DAY, Truth.NO))
      .addRecordedIn("e-diary")
      .build();
  private static final MinimumDecision SET = MinimumDecision.builder()
      .citation(CITATION)
      .asOf(DAY)
      .minimum(MINIMUM)
      .outcome(new MinimumOutcome.Due(LATER))
      .addFindings(exhausted())
      .build();
  private static final PlannedMeasure MEASURE = PlannedMeasure.builder()
      .act(TALK)
      .addBy(Role.CLASS_TEACHER)
      .changes("unexcused-lessons")
      .betterWhen(BetterWhen.LOWER)
      .goal(Fraction.of(3))
      .before(ObservedNumber.of(FIRST, 8))
      .after(ObservedNumber.of(DAY, 5))
      .build();
  private static final SupportPlan PLAN = SupportPlan.builder()
      .kind(SupportPlanKind.TRIAL)
      .from(FIRST)
      .to(LATER)
      .addMeasures(MEASURE)
      .addReviews(new SupportReview(DAY, Optional.of(LATER)))
      .addSignedBy(Role.PARENT)
      .hoursChanged(Percent.of(20))
      .build();
  private static final SupportPlan BARE_PLAN =
      SupportPlan.builder().kind(SupportPlanKind.SUPPORT).from(FIRST).build();
  private static final MeasureEffect EFFECT =
      new MeasureEffect(MEASURE, EffectVerdict.HELPED, List.of(exhausted()));
  private static final ReviewStatus REVIEW =
      new ReviewStatus(SupportReview.on(LATER), ReviewState.UPCOMING, Optional.of(CITATION));
  private static final PlanAnalysis ANALYSIS = PlanAnalysis.builder()
      .citation(CITATION)
      .asOf(DAY)
      .plan(PLAN)
      .state(PlanState.RUNNING)
      .lastDay(LATER)
      .addFindings(UNSAID)
      .addEffects(EFFECT)
      .addAdvice(TALK_WITH_PARENT)
      .addReviews(REVIEW)
      .build();
  private static final ReferralStepDecision REFERRED = new ReferralStepDecision(
      CITATION, BARE_REFERRAL, new ReferralOutcome.Taken(FIRST), exhausted());
  private static final ReferralDecision REFERRAL =
      new ReferralDecision(SOURCE, DAY, List.of(REFERRED));

  private SupportDecisionSamples() {}

  static List<Sample> all() {
    return Stream.of(
            eligibility(),
            requests(),
            consultations(),
            consultationOutcomes(),
            adaptation(),
            adaptationOutcomes(),
            minimum(),
            plans(),
            referral(),
            together())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> eligibility() {
    return List.of(
        Sample.of(GROUND),
        Sample.of("bare", OPEN),
        Sample.of(new EligibilityOutcome.Entitled(
            List.of(SupportReason.LEARNING_DIFFICULTIES), List.of(SupportReason.AWAY))),
        Sample.of("bare", new EligibilityOutcome.Entitled(List.of(SupportReason.AWAY), List.of())),
        Sample.of(new EligibilityOutcome.NotEntitled()),
        Sample.of(new EligibilityOutcome.NotYetKnown(List.of(SupportReason.AWAY), NEEDS)),
        Sample.of(ELIGIBILITY),
        Sample.of(
            "bare",
            new EligibilityDecision(
                SOURCE,
                DAY,
                EligibilityOutcome.of(List.of(OPEN)),
                List.of(OPEN),
                Optional.empty())));
  }

  private static List<Sample> requests() {
    return List.of(
        Sample.of(REQUEST),
        Sample.of(new RequestOutcome.Accepted(RequestPolicy.ASK)),
        Sample.of(new RequestOutcome.Refused(List.of(RequestPolicy.RECOMMEND), List.of(RIGHT))),
        Sample.of("bare", new RequestOutcome.Refused(List.of(), List.of(RIGHT))),
        Sample.of(new RequestOutcome.NotYetKnown(NEEDS)),
        Sample.of(REQUESTED));
  }

  private static List<Sample> consultations() {
    return List.of(
        Sample.of(ADVICE),
        Sample.of(ORDER),
        Sample.of("bare", ORDER.withMinutes(Optional.empty()).withSetting(Optional.empty())),
        Sample.of(new HeldConsultation(DAY, Truth.NO)),
        Sample.of(CONSULTATIONS),
        Sample.of("bare", ConsultationFacts.builder().build()),
        Sample.of(REFUSAL),
        Sample.of(CONSULTED),
        Sample.of(
            "bare",
            SupportConsultationDecision.builder()
                .citation(CITATION)
                .asOf(DAY)
                .outcome(new SupportConsultationOutcome.NotRecommended())
                .addFindings(UNSAID)
                .held(0)
                .attended(Interval.exactly(0))
                .build()));
  }

  private static List<Sample> consultationOutcomes() {
    return List.of(
        Sample.of(new SupportConsultationOutcome.NotRecommended()),
        Sample.of(
            new SupportConsultationOutcome.Recommended(ConsultationKind.SHORT_TERM, SEPTEMBER)),
        Sample.of(new SupportConsultationOutcome.InOrder(ConsultationKind.LONG_TERM, SEPTEMBER)),
        Sample.of(new SupportConsultationOutcome.NotInOrder()),
        Sample.of(new SupportConsultationOutcome.NotYetKnown(NEEDS)));
  }

  private static List<Sample> adaptation() {
    AssessmentDay free = new AssessmentDay(
        DAY, List.of(new KindOnDay(AssessmentKind.TEST, Truth.NO, List.of())), List.of());
    AdaptationPeriod bare = AdaptationPeriod.builder()
        .citation(CITATION)
        .rule("grade-5")
        .outcome(new AdaptationOutcome.NotApplicable())
        .finding(UNSAID)
        .build();
    return List.of(
        Sample.of(ASSESSMENT),
        Sample.of("bare", GivenAssessment.of(DAY)),
        Sample.of(ADAPTATION),
        Sample.of("bare", AdaptationFacts.NONE),
        Sample.of(PERIOD),
        Sample.of("bare", bare),
        Sample.of(KIND),
        Sample.of("bare", new KindOnDay(AssessmentKind.NEGATIVE_MARK, Truth.NO, List.of())),
        Sample.of(DAY_OF_MARKS),
        Sample.of("bare", free),
        Sample.of(CONFLICT),
        Sample.of(PLANNING),
        Sample.of("bare", new PlanningDecision(CITATION, BARE_STEP, Truth.YES, exhausted())),
        Sample.of(ADAPTED),
        Sample.of(
            "bare",
            AdaptationDecision.builder()
                .source(SOURCE)
                .asOf(DAY)
                .inAdaptation(Truth.UNKNOWN)
                .addPeriods(bare)
                .day(free)
                .build()));
  }

  private static List<Sample> adaptationOutcomes() {
    return List.of(
        Sample.of(new AdaptationOutcome.NotApplicable()),
        Sample.of(new AdaptationOutcome.NotYetBegun(SEPTEMBER)),
        Sample.of(new AdaptationOutcome.Running(SEPTEMBER)),
        Sample.of(new AdaptationOutcome.Over(SEPTEMBER)),
        Sample.of(new AdaptationOutcome.NotYetKnown(NEEDS, Optional.of(SEPTEMBER))),
        Sample.of("bare", new AdaptationOutcome.NotYetKnown(NEEDS, Optional.empty())));
  }

  private static List<Sample> minimum() {
    return List.of(
        Sample.of(new MinimumAttempt(DAY, Truth.YES)),
        Sample.of(MINIMUM),
        Sample.of(
            "bare",
            LearningMinimum.builder()
                .subject("music")
                .setBy(Role.SUBJECT_TEACHER)
                .setOn(FIRST)
                .build()),
        Sample.of(new MinimumOutcome.Due(LATER)),
        Sample.of(new MinimumOutcome.Overdue(DAY)),
        Sample.of(new MinimumOutcome.Met(DAY, Truth.NO)),
        Sample.of(new MinimumOutcome.NotYetKnown(NEEDS)),
        Sample.of(SET));
  }

  private static List<Sample> plans() {
    return List.of(
        Sample.of(ObservedNumber.of(DAY, 5)),
        Sample.of("third", new ObservedNumber(DAY, Fraction.of(7, 3))),
        Sample.of(MEASURE),
        Sample.of(
            "bare",
            PlannedMeasure.builder()
                .act(TALK)
                .changes("learning-level")
                .betterWhen(BetterWhen.HIGHER)
                .build()),
        Sample.of(new SupportReview(DAY, Optional.of(LATER))),
        Sample.of("bare", SupportReview.on(DAY)),
        Sample.of(PLAN),
        Sample.of("bare", BARE_PLAN),
        Sample.of(REVIEW),
        Sample.of(
            "bare",
            new ReviewStatus(SupportReview.on(LATER), ReviewState.UPCOMING, Optional.empty())),
        Sample.of(EFFECT),
        Sample.of(ANALYSIS),
        Sample.of(
            "bare",
            PlanAnalysis.builder()
                .citation(CITATION)
                .asOf(DAY)
                .plan(BARE_PLAN)
                .state(PlanState.OVER)
                .build()));
  }

  private static List<Sample> referral() {
    return List.of(
        Sample.of(new ReferralOutcome.Taken(FIRST)),
        Sample.of(new ReferralOutcome.Open()),
        Sample.of(new ReferralOutcome.Waiting()),
        Sample.of(new ReferralOutcome.NotCalledFor()),
        Sample.of(new ReferralOutcome.NotYetKnown(NEEDS)),
        Sample.of(REFERRED),
        Sample.of(REFERRAL));
  }

  private static List<Sample> together() {
    return List.of(
        Sample.of(SupportFacts.builder()
            .student(STUDENT)
            .addRequests(REQUEST)
            .addConsultations(CONSULTATIONS)
            .adaptation(ADAPTATION)
            .addMinimums(MINIMUM)
            .addPlans(PLAN)
            .build()),
        Sample.of(
            "bare",
            SupportFacts.builder()
                .student(StudentFacts.builder().addCalendar(bareYear()).build())
                .build()),
        Sample.of(SupportDecision.builder()
            .source(SOURCE)
            .asOf(DAY)
            .eligibility(ELIGIBILITY)
            .addRequests(REQUESTED)
            .addConsultations(CONSULTED)
            .adaptation(ADAPTED)
            .minimumRequired(UNSAID)
            .addMinimums(SET)
            .addPlans(ANALYSIS)
            .referral(REFERRAL)
            .build()),
        Sample.of("bare", SupportDecision.builder().source(SOURCE).asOf(DAY).build()));
  }
}
