package io.github.tvarka.support.preset;

import static io.github.tvarka.support.preset.ProgymnasiumRoles.PRIMARY_TEACHER;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.SERVICE;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.SPECIALIST;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.TEACHERS;

import io.github.tvarka.policy.calendar.RollingUnit;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.support.consultation.ConsultationKind;
import io.github.tvarka.support.consultation.ConsultationPolicy;
import io.github.tvarka.support.consultation.SupportConsultationRule;
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
import io.github.tvarka.support.plan.SupportPlanKind;
import io.github.tvarka.support.plan.SupportPlanPolicy;
import io.github.tvarka.support.plan.SupportPlanRule;
import io.github.tvarka.support.preset.ProgymnasiumReadings.Taken;
import io.github.tvarka.support.referral.ReferralPolicy;
import io.github.tvarka.support.referral.ReferralStep;
import io.github.tvarka.support.request.RequestPolicy;
import io.github.tvarka.support.request.RequestRight;
import io.github.tvarka.support.request.Requester;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.LevelRequirement;
import io.github.tvarka.support.student.StudentCounters;
import java.util.List;
import java.util.Optional;

/** Clauses 1 to 3, 7.7, 9.2 and 12, and how a case goes from the teacher to the service. */
final class ProgymnasiumRules {
  static final Act GIVE_CONSULTATIONS = Act.of("give-consultations");

  private static final List<LevelName> LEVELS = List.of(
      LevelName.UNSATISFACTORY,
      LevelName.THRESHOLD,
      LevelName.SATISFACTORY,
      LevelName.BASIC,
      LevelName.ADVANCED);
  private static final Condition BELOW_LEVEL = atLeast(StudentCounters.BELOW_LEVEL, 1);

  private ProgymnasiumRules() {}

  private static Condition atLeast(CounterKey counter, int number) {
    return Count.of(counter, Window.DAY, Band.atLeast(number));
  }

  /** Clauses 1.1 to 2. */
  static EligibilityPolicy eligibility(Taken taken) {
    return EligibilityPolicy.builder()
        .addGrounds(
            new SupportGround(
                Clause.of("1.1"),
                SupportReason.LOW_ACHIEVEMENT,
                lowWithoutProgress(taken),
                List.of(ProgymnasiumReadings.LEVEL, ProgymnasiumReadings.PROGRESS)),
            new SupportGround(
                Clause.of("1.2"),
                SupportReason.LEARNING_DIFFICULTIES,
                FactIs.of("learning-difficulties"),
                List.of()),
            new SupportGround(
                Clause.of("1.3"),
                SupportReason.AWAY,
                away(taken),
                List.of(ProgymnasiumReadings.AWAY, ProgymnasiumReadings.AWAY_WITHIN)),
            new SupportGround(
                Clause.of("1.4"),
                SupportReason.HIGHLY_GIFTED,
                gifted(taken),
                List.of(ProgymnasiumReadings.GIFTED)))
        .providers(new SupportProviders(
            Clause.of("2"), List.of(PRIMARY_TEACHER, Role.SUBJECT_TEACHER, SPECIALIST)))
        .addAllForms(forms())
        .levels(new LevelRequirement(LEVELS, required(taken)))
        .build();
  }

  private static LevelName required(Taken taken) {
    if (taken.is(ProgymnasiumReadings.LEVEL, "below-basic")) {
      return LevelName.BASIC;
    }
    return taken.is(ProgymnasiumReadings.LEVEL, "below-satisfactory")
        ? LevelName.SATISFACTORY
        : LevelName.THRESHOLD;
  }

  private static Condition lowWithoutProgress(Taken taken) {
    return taken.is(ProgymnasiumReadings.PROGRESS, "in-that-subject")
        ? atLeast(StudentCounters.BELOW_LEVEL_WITHOUT_PROGRESS, 1)
        : AllOf.of(
            BELOW_LEVEL, Count.of(StudentCounters.WITH_PROGRESS, Window.DAY, Band.exactly(0)));
  }

  private static Condition away(Taken taken) {
    if (taken.is(ProgymnasiumReadings.AWAY, "school-says")) {
      return FactIs.of("away-for-some-time");
    }
    int days = taken.is(ProgymnasiumReadings.AWAY, "one-school-day")
        ? 1
        : taken.is(ProgymnasiumReadings.AWAY, "ten-school-days") ? 10 : 5;
    Window within = taken.is(ProgymnasiumReadings.AWAY_WITHIN, "two-months")
        ? Window.rolling(2, RollingUnit.MONTHS)
        : Window.SCHOOL_YEAR;
    return Count.of(StudentCounters.DAYS_AWAY_IN_A_ROW, within, Band.atLeast(days));
  }

  private static Condition gifted(Taken taken) {
    FactIs gifted = FactIs.of("highly-gifted");
    return taken.is(ProgymnasiumReadings.GIFTED, "gifted-alone")
        ? gifted
        : AllOf.of(gifted, FactIs.of("teacher-help-needed"));
  }

  /** What clauses 6.2, 7.2 to 7.5, 7.7 and 7.8 name; only 7.7 says for whom. */
  private static List<SupportForm> forms() {
    return List.of(
        new SupportForm(Clause.of("6.2"), Act.of("give-help"), List.of(SPECIALIST), List.of()),
        form("7.2", Act.of("adjust-learning-and-tasks")),
        form("7.3", Act.of("use-fitting-methods")),
        form("7.4", Act.of("organise-peer-help")),
        form("7.5", Act.of("invite-specialist-to-lesson")),
        new SupportForm(
            Clause.of("7.7"), MinimumPolicy.SET, TEACHERS, List.of(SupportReason.LOW_ACHIEVEMENT)),
        form("7.8", GIVE_CONSULTATIONS));
  }

  private static SupportForm form(String clause, Act act) {
    return new SupportForm(Clause.of(clause), act, TEACHERS, List.of());
  }

  /** Clause 3. */
  static RequestPolicy requests(Taken taken) {
    boolean own = taken.is(ProgymnasiumReadings.OWN_STUDENTS, "own-students");
    Optional<FactKey> teaches =
        own ? Optional.of(FactKey.of("teaches-the-student")) : Optional.empty();
    Optional<FactKey> ofClass =
        own ? Optional.of(FactKey.of("class-teacher-of-the-student")) : Optional.empty();
    return new RequestPolicy(List.of(
        new RequestRight(
            Clause.of("3"),
            RequestPolicy.ASK,
            List.of(
                Requester.of(Role.STUDENT, FactKey.of("for-oneself")),
                Requester.of(Role.PARENT, FactKey.of("for-own-child"))),
            List.of()),
        new RequestRight(
            Clause.of("3"),
            RequestPolicy.RECOMMEND,
            List.of(
                new Requester(PRIMARY_TEACHER, teaches),
                new Requester(Role.SUBJECT_TEACHER, teaches),
                new Requester(Role.CLASS_TEACHER, ofClass)),
            List.of(ProgymnasiumReadings.OWN_STUDENTS))));
  }

  /** Clause 12; of groups, distance and a right to refuse the text says nothing. */
  static ConsultationPolicy consultations(Taken taken) {
    SupportConsultationRule.Builder shortTerm =
        SupportConsultationRule.builder().kind(ConsultationKind.SHORT_TERM);
    SupportConsultationRule.Builder longTerm =
        SupportConsultationRule.builder().kind(ConsultationKind.LONG_TERM);
    if (taken.is(ProgymnasiumReadings.CONSULTATION, "by-lesson")) {
      shortTerm.lessons(Band.lessThan(1));
      longTerm.lessons(Band.atLeast(1));
    }
    return ConsultationPolicy.builder()
        .clause(Clause.of("12"))
        .addKinds(shortTerm.build(), longTerm.build())
        .addAllRecommendedBy(TEACHERS)
        .recommender(FactKey.of("teaches-the-student"))
        .setBy(Role.SCHOOL)
        .addReadings(ProgymnasiumReadings.CONSULTATION)
        .build();
  }

  /** Clause 7.7. */
  static MinimumPolicy minimum(Taken taken) {
    return MinimumPolicy.builder()
        .clause(Clause.of("7.7"))
        .when(
            taken.is(ProgymnasiumReadings.LOW, "below-level")
                ? BELOW_LEVEL
                : FactIs.of("low-achievement"))
        .addAllSetBy(TEACHERS)
        .addRecordedIn("achievement-sheet", "e-diary")
        .addReadings(ProgymnasiumReadings.LOW, ProgymnasiumReadings.LEVEL)
        .build();
  }

  /** Clauses 9.2 and 13.2. */
  static SupportPlanPolicy plans(Taken taken) {
    boolean toGoal = taken.is(ProgymnasiumReadings.HELPED, "goal-reached");
    EffectRule any = EffectRule.ANY_CHANGE;
    List<EffectVerdict> notHelped = List.of(EffectVerdict.NO_CHANGE, EffectVerdict.WORSE);
    return new SupportPlanPolicy(
        List.of(plan(SupportPlanKind.ADAPTATION), plan(SupportPlanKind.INDIVIDUAL_EDUCATION)),
        new EffectPolicy(
            Clause.of("9.2"),
            Role.CHILD_WELFARE_COMMISSION,
            new EffectRule(any.helped(), any.worse(), toGoal),
            List.of(
                new EffectAdvice(notHelped, may("invite-parents", Role.PARENT)),
                new EffectAdvice(
                    notHelped,
                    may(
                        "recommend-correction",
                        Role.SUBJECT_TEACHER,
                        PRIMARY_TEACHER,
                        Role.CLASS_TEACHER))),
            List.of(ProgymnasiumReadings.HELPED)));
  }

  private static SupportPlanRule plan(SupportPlanKind kind) {
    return SupportPlanRule.builder().clause(Clause.of("13.2")).kind(kind).build();
  }

  private static Measure may(String act, Role... addressees) {
    return Measure.builder()
        .actor(Role.CHILD_WELFARE_COMMISSION)
        .act(Act.of(act))
        .addAddressees(addressees)
        .modality(Modality.MAY)
        .build();
  }

  /** The way that clauses 7.1, 8.1 and 9.1 together make; the service is one of those that give what 9.1 organises. */
  static ReferralPolicy referral(Taken taken) {
    boolean consent = taken.is(ProgymnasiumReadings.SERVICE, "consent-needed");
    return new ReferralPolicy(List.of(
        ReferralStep.builder()
            .clause(Clause.of("7.1"))
            .addAllFrom(TEACHERS)
            .to(Role.CLASS_TEACHER)
            .act(Act.of("tell-class-teacher"))
            .when(FactIs.of("support-need-seen"))
            .build(),
        ReferralStep.builder()
            .clause(Clause.of("8.1"))
            .addFrom(Role.CLASS_TEACHER)
            .to(Role.CHILD_WELFARE_COMMISSION)
            .act(Act.of("bring-before-commission"))
            .when(FactIs.of("help-in-class-not-enough"))
            .build(),
        ReferralStep.builder()
            .clause(Clause.of("9.1"))
            .addFrom(Role.CHILD_WELFARE_COMMISSION)
            .to(SERVICE)
            .act(Act.of("turn-to-service"))
            .when(FactIs.of("special-needs-suspected"))
            .consent(consent ? Optional.of(FactKey.of("parents-agree")) : Optional.empty())
            .addReadings(ProgymnasiumReadings.SERVICE)
            .build()));
  }
}
