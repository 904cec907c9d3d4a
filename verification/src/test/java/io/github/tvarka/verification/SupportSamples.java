package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.EXHAUSTED;
import static io.github.tvarka.verification.KernelSamples.FIRST;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.SEPTEMBER;
import static io.github.tvarka.verification.KernelSamples.TALK;
import static io.github.tvarka.verification.KernelSamples.TALK_WITH_PARENT;
import static io.github.tvarka.verification.KernelSamples.bareYear;
import static io.github.tvarka.verification.KernelSamples.schoolYear;
import static io.github.tvarka.verification.KernelSamples.text;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.adaptation.AdaptationPolicy;
import io.github.tvarka.support.adaptation.AdaptationRule;
import io.github.tvarka.support.adaptation.AdaptationStart;
import io.github.tvarka.support.adaptation.AssessmentKind;
import io.github.tvarka.support.adaptation.AssessmentMode;
import io.github.tvarka.support.adaptation.Interruption;
import io.github.tvarka.support.adaptation.NoMarkWindow;
import io.github.tvarka.support.adaptation.PlanningStep;
import io.github.tvarka.support.consultation.ConsultationKind;
import io.github.tvarka.support.consultation.ConsultationPolicy;
import io.github.tvarka.support.consultation.Refusal;
import io.github.tvarka.support.consultation.Setting;
import io.github.tvarka.support.consultation.SupportConsultationRule;
import io.github.tvarka.support.duty.Responsibilities;
import io.github.tvarka.support.duty.Responsibility;
import io.github.tvarka.support.duty.SupportPhase;
import io.github.tvarka.support.eligibility.EligibilityPolicy;
import io.github.tvarka.support.eligibility.SupportForm;
import io.github.tvarka.support.eligibility.SupportGround;
import io.github.tvarka.support.eligibility.SupportProviders;
import io.github.tvarka.support.eligibility.SupportReason;
import io.github.tvarka.support.minimum.MinimumPolicy;
import io.github.tvarka.support.plan.EffectAdvice;
import io.github.tvarka.support.plan.EffectPolicy;
import io.github.tvarka.support.plan.EffectRule;
import io.github.tvarka.support.plan.EffectVerdict;
import io.github.tvarka.support.plan.ReviewCadence;
import io.github.tvarka.support.plan.SupportPlanKind;
import io.github.tvarka.support.plan.SupportPlanPolicy;
import io.github.tvarka.support.plan.SupportPlanRule;
import io.github.tvarka.support.referral.ReferralPolicy;
import io.github.tvarka.support.referral.ReferralStep;
import io.github.tvarka.support.request.RequestPolicy;
import io.github.tvarka.support.request.RequestRight;
import io.github.tvarka.support.request.Requester;
import io.github.tvarka.support.student.DoneAct;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.LevelRequirement;
import io.github.tvarka.support.student.StudentFacts;
import io.github.tvarka.support.student.SubjectStanding;
import io.github.tvarka.support.student.TimesAway;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of what a regulation of support is, and of the facts it asks for. */
final class SupportSamples {
  static final Condition STATED = FactIs.of("learning-difficulties");
  static final List<String> RESTS = List.of(READING.key());
  static final LevelRequirement LEVELS = new LevelRequirement(
      List.of(LevelName.UNSATISFACTORY, LevelName.THRESHOLD, LevelName.BASIC), LevelName.BASIC);
  static final SupportGround GROUND =
      new SupportGround(CLAUSE, SupportReason.LEARNING_DIFFICULTIES, STATED, RESTS);
  static final SupportProviders PROVIDERS =
      new SupportProviders(CLAUSE, List.of(Role.SUBJECT_TEACHER, Role.SOCIAL_EDUCATOR));
  static final SupportForm FORM = new SupportForm(
      CLAUSE, TALK, List.of(Role.SUBJECT_TEACHER), List.of(SupportReason.LEARNING_DIFFICULTIES));
  static final RequestRight RIGHT = new RequestRight(
      CLAUSE, RequestPolicy.ASK, List.of(Requester.of(Role.PARENT, EXHAUSTED)), RESTS);
  static final Refusal REFUSAL = new Refusal(CLAUSE, Role.SUBJECT_TEACHER, STATED);
  static final SupportConsultationRule CONSULTATION = SupportConsultationRule.builder()
      .kind(ConsultationKind.LONG_TERM)
      .lessons(Band.atLeast(1))
      .minutes(Band.between(30, 60))
      .addSettings(Setting.GROUP)
      .addRefusals(REFUSAL)
      .build();
  static final NoMarkWindow NO_MARKS = new NoMarkWindow(
      Optional.of(Length.ofWeeks(3)),
      List.of(AssessmentKind.NEGATIVE_MARK, AssessmentKind.TEST),
      List.of(AssessmentMode.DESCRIPTIVE));
  static final AdaptationRule ADAPTATION = AdaptationRule.builder()
      .clause(CLAUSE)
      .key("newly-arrived")
      .when(STATED)
      .start(AdaptationStart.ARRIVAL)
      .lasts(Length.ofMonths(2))
      .noMarks(NO_MARKS)
      .addInterruptedBy(Interruption.SUMMER)
      .addReadings(READING.key())
      .build();
  static final AdaptationRule BARE_ADAPTATION = AdaptationRule.builder()
      .clause(CLAUSE)
      .key("grade-5")
      .when(STATED)
      .start(AdaptationStart.yearly(MonthDay.of(9, 1)))
      .lasts(Length.ofMonths(1))
      .build();
  static final PlanningStep STEP = PlanningStep.builder()
      .clause(CLAUSE)
      .phase(SupportPhase.AGREE)
      .act(TALK)
      .addBy(Role.CLASS_TEACHER)
      .addWith(Role.PARENT)
      .modality(Modality.MUST)
      .when(STATED)
      .build();
  static final PlanningStep BARE_STEP = PlanningStep.builder()
      .clause(CLAUSE)
      .phase(SupportPhase.AGREE)
      .act(TALK)
      .addBy(Role.CLASS_TEACHER)
      .modality(Modality.MAY)
      .build();
  static final MinimumPolicy MINIMUM = MinimumPolicy.builder()
      .clause(CLAUSE)
      .when(STATED)
      .addSetBy(Role.SUBJECT_TEACHER)
      .addRecordedIn("e-diary")
      .addReadings(READING.key())
      .build();
  private static final ReviewCadence CADENCE = ReviewCadence.builder()
      .clause(Clause.of("17.4.3"))
      .every(Length.ofWeeks(4))
      .addMonths(MonthSpan.of(10), MonthSpan.of(4, 5))
      .atEnd(true)
      .build();
  static final SupportPlanRule PLAN = SupportPlanRule.builder()
      .clause(CLAUSE)
      .kind(SupportPlanKind.TRIAL)
      .lasts(Length.ofMonths(1))
      .addSigners(Role.PARENT)
      .reviews(CADENCE)
      .mostHoursChanged(Percent.of(30))
      .build();
  static final EffectAdvice ADVICE =
      new EffectAdvice(List.of(EffectVerdict.NO_CHANGE, EffectVerdict.WORSE), TALK_WITH_PARENT);
  static final EffectPolicy EFFECT = new EffectPolicy(
      CLAUSE, Role.CHILD_WELFARE_COMMISSION, EffectRule.ANY_CHANGE, List.of(ADVICE), RESTS);
  static final ReferralStep REFERRAL = ReferralStep.builder()
      .clause(CLAUSE)
      .addFrom(Role.CLASS_TEACHER)
      .to(Role.CHILD_WELFARE_COMMISSION)
      .act(Act.of("bring-before-commission"))
      .when(STATED)
      .consent(FactKey.of("parents-agree"))
      .addReadings(READING.key())
      .build();
  static final ReferralStep BARE_REFERRAL = ReferralStep.builder()
      .clause(CLAUSE)
      .addFrom(Role.SUBJECT_TEACHER)
      .to(Role.CLASS_TEACHER)
      .act(TALK)
      .build();
  static final Responsibility RESPONSIBILITY =
      new Responsibility(SupportPhase.AGREE, DutySamples.DUTY);
  static final SubjectStanding STANDING = SubjectStanding.builder()
      .subject("mathematics")
      .level(LevelName.THRESHOLD)
      .progress(Truth.NO)
      .since(DAY)
      .build();
  static final StudentFacts STUDENT = StudentFacts.builder()
      .addCalendar(schoolYear())
      .profile(StudentProfile.builder().grade(5).build())
      .facts(FactLog.of(List.of(KnownFact.of("newly-arrived", Truth.NO))))
      .addSubjects(STANDING)
      .away(TimesAway.of(List.of(SEPTEMBER)))
      .addAwayNotKnown(LocalDate.of(2025, 10, 1))
      .addDone(new DoneAct(TALK, DAY))
      .build();

  private SupportSamples() {}

  static List<Sample> all() {
    return Stream.of(students(), eligibility(), consultations(), adaptation(), others(), policies())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> students() {
    return List.of(
        Sample.of(LevelName.ADVANCED),
        Sample.of(LEVELS),
        Sample.of(STANDING),
        Sample.of("bare", SubjectStanding.builder().subject("music").build()),
        Sample.of(TimesAway.of(List.of(
            SEPTEMBER, DateRange.of(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 5))))),
        Sample.of("none", TimesAway.NONE),
        Sample.of(new DoneAct(TALK, DAY)),
        Sample.of(STUDENT),
        Sample.of("bare", StudentFacts.builder().addCalendar(bareYear()).build()));
  }

  private static List<Sample> eligibility() {
    return List.of(
        Sample.of(SupportReason.AWAY),
        Sample.of(GROUND),
        Sample.of("bare", new SupportGround(CLAUSE, SupportReason.AWAY, STATED, List.of())),
        Sample.of(PROVIDERS),
        Sample.of(FORM),
        Sample.of("bare", new SupportForm(CLAUSE, TALK, List.of(Role.SUBJECT_TEACHER), List.of())),
        Sample.of(new EligibilityPolicy(
            List.of(GROUND), Optional.of(PROVIDERS), List.of(FORM), Optional.of(LEVELS))),
        Sample.of(
            "bare",
            new EligibilityPolicy(List.of(GROUND), Optional.empty(), List.of(), Optional.empty())),
        Sample.of(Requester.of(Role.PARENT, EXHAUSTED)),
        Sample.of("bare", Requester.of(Role.STUDENT)),
        Sample.of(RIGHT),
        Sample.of(
            "bare",
            new RequestRight(
                CLAUSE, RequestPolicy.ASK, List.of(Requester.of(Role.STUDENT)), List.of())),
        Sample.of(new RequestPolicy(List.of(RIGHT))));
  }

  private static List<Sample> consultations() {
    ConsultationPolicy.Builder policy = ConsultationPolicy.builder()
        .clause(CLAUSE)
        .addKinds(CONSULTATION)
        .addRecommendedBy(Role.SUBJECT_TEACHER)
        .setBy(Role.SCHOOL);
    return List.of(
        Sample.of(ConsultationKind.SHORT_TERM),
        Sample.of(REFUSAL),
        Sample.of(CONSULTATION),
        Sample.of(
            "bare",
            SupportConsultationRule.builder().kind(ConsultationKind.SHORT_TERM).build()),
        Sample.of("bare", policy.build()),
        Sample.of(policy
            .recommender(FactKey.of("teaches-the-student"))
            .addReadings(READING.key())
            .build()));
  }

  private static List<Sample> adaptation() {
    return List.of(
        Sample.of(AssessmentMode.FORMATIVE),
        Sample.of("arrival", AdaptationStart.ARRIVAL),
        Sample.of("first-school-day", AdaptationStart.FIRST_SCHOOL_DAY),
        Sample.of("yearly", AdaptationStart.yearly(MonthDay.of(9, 1))),
        Sample.of(NO_MARKS),
        Sample.of(
            "bare", new NoMarkWindow(Optional.empty(), List.of(AssessmentKind.MARK), List.of())),
        Sample.of(ADAPTATION),
        Sample.of("bare", BARE_ADAPTATION),
        Sample.of(STEP),
        Sample.of("bare", BARE_STEP),
        Sample.of(new AdaptationPolicy(List.of(BARE_ADAPTATION, ADAPTATION), List.of(STEP))),
        Sample.of("bare", new AdaptationPolicy(List.of(BARE_ADAPTATION), List.of())));
  }

  private static List<Sample> others() {
    return List.of(
        Sample.of(MINIMUM),
        Sample.of(
            "bare",
            MinimumPolicy.builder()
                .clause(CLAUSE)
                .when(STATED)
                .addSetBy(Role.SUBJECT_TEACHER)
                .build()),
        Sample.of(SupportPlanKind.ADAPTATION),
        Sample.of(PLAN),
        Sample.of(
            "bare",
            SupportPlanRule.builder()
                .clause(CLAUSE)
                .kind(SupportPlanKind.SUPPORT)
                .build()),
        Sample.of(CADENCE),
        Sample.of("bare", ReviewCadence.inMonths("5", "10")),
        Sample.of(EffectRule.ANY_CHANGE),
        Sample.of(ADVICE),
        Sample.of(EFFECT),
        Sample.of(
            "bare",
            new EffectPolicy(
                CLAUSE,
                Role.CHILD_WELFARE_COMMISSION,
                new EffectRule(Band.atLeast(2), Band.atMost(-1), true),
                List.of(),
                List.of())),
        Sample.of(new SupportPlanPolicy(List.of(PLAN), EFFECT)),
        Sample.of("bare", new SupportPlanPolicy(List.of(), EFFECT)),
        Sample.of(REFERRAL),
        Sample.of("bare", BARE_REFERRAL),
        Sample.of(new ReferralPolicy(List.of(BARE_REFERRAL, REFERRAL))),
        Sample.of(SupportPhase.EVALUATE),
        Sample.of(RESPONSIBILITY),
        Sample.of(Responsibilities.of(List.of(RESPONSIBILITY))),
        Sample.of("none", Responsibilities.NONE));
  }

  private static List<Sample> policies() {
    RegulationDocument document = RegulationDocument.builder()
        .key("school-support")
        .title(text("Mokymosi pagalba", "Learning support"))
        .build();
    SupportPolicy.Builder policy =
        SupportPolicy.builder().document(document).edition(Edition.of("2023", FIRST));
    SupportPolicy bare = policy.build();
    SupportPolicy full = policy
        .addProvisions(new Provision(CLAUSE, ClauseKind.GENERAL, text("Bendra", "General")))
        .eligibility(new EligibilityPolicy(
            List.of(GROUND), Optional.of(PROVIDERS), List.of(FORM), Optional.of(LEVELS)))
        .requests(new RequestPolicy(List.of(RIGHT)))
        .consultations(ConsultationPolicy.builder()
            .clause(CLAUSE)
            .addKinds(CONSULTATION)
            .addRecommendedBy(Role.SUBJECT_TEACHER)
            .setBy(Role.SCHOOL)
            .build())
        .adaptation(new AdaptationPolicy(List.of(ADAPTATION), List.of(STEP)))
        .minimum(MINIMUM)
        .plans(new SupportPlanPolicy(List.of(PLAN), EFFECT))
        .referral(new ReferralPolicy(List.of(REFERRAL)))
        .responsibilities(Responsibilities.of(List.of(RESPONSIBILITY)))
        .addReadings(READING)
        .vocabulary(Vocabulary.EMPTY.merge(
            new Vocabulary(Map.of("own-child", text("savo vaikas", "own child")), Map.of())))
        .build();
    return List.of(Sample.of(full), Sample.of("bare", bare));
  }
}
