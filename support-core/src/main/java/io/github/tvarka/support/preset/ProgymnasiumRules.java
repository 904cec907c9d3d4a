package io.github.tvarka.support.preset;

import static io.github.tvarka.support.preset.ProgymnasiumRoles.PRIMARY_TEACHER;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.SERVICE;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.TEACHERS;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.measure.Alternative;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.support.consultation.ConsultationKind;
import io.github.tvarka.support.consultation.ConsultationPolicy;
import io.github.tvarka.support.consultation.SupportConsultationRule;
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
import java.util.List;
import java.util.Optional;

/** Clauses 3, 7.7, 9.2 and 12, and how a case goes from the teacher to the service. */
final class ProgymnasiumRules {
  static final Act GIVE_CONSULTATIONS = Act.of("give-consultations");
  static final Act INVITE = Act.of("invite-parents");
  static final Act RECOMMEND = Act.of("recommend-correction");
  private static final List<Role> ADVISED =
      List.of(Role.SUBJECT_TEACHER, PRIMARY_TEACHER, Role.CLASS_TEACHER);
  static final String CORRECTION_NEEDED = "correction-needed";

  private ProgymnasiumRules() {}

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
                ? ProgymnasiumEligibility.BELOW_LEVEL
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
                new EffectAdvice(notHelped, invite(taken)),
                new EffectAdvice(notHelped, recommend(taken))),
            List.of(ProgymnasiumReadings.HELPED, ProgymnasiumReadings.NEED)));
  }

  private static SupportPlanRule plan(SupportPlanKind kind) {
    return SupportPlanRule.builder().clause(Clause.of("13.2")).kind(kind).build();
  }

  private static Measure invite(Taken taken) {
    return asNeeded(taken, INVITE)
        .addOrElse(new Alternative(Optional.empty(), RECOMMEND, ADVISED))
        .addAddressees(Role.PARENT)
        .build();
  }

  private static Measure recommend(Taken taken) {
    return asNeeded(taken, RECOMMEND)
        .addOrElse(new Alternative(Optional.empty(), INVITE, List.of(Role.PARENT)))
        .addAllAddressees(ADVISED)
        .build();
  }

  /** Where it is needed it has to be done, as in clauses 6.2 and 7.6; of the two, one or the other or both. */
  private static Measure.Builder asNeeded(Taken taken, Act act) {
    Measure.Builder measure = Measure.builder();
    measure.actor(Role.CHILD_WELFARE_COMMISSION).act(act).modality(Modality.MUST);
    if (taken.is(ProgymnasiumReadings.NEED, "commission-says")) {
      measure.when(FactIs.of(CORRECTION_NEEDED));
    }
    return measure;
  }

  /** The way that clauses 7.1, 8.1 and 9.1 can make together; the text itself has no more than its first step. */
  static ReferralPolicy referral(Taken taken) {
    ReferralStep toClassTeacher = ReferralStep.builder()
        .clause(Clause.of("7.1"))
        .addAllFrom(TEACHERS)
        .to(Role.CLASS_TEACHER)
        .act(Act.of("tell-class-teacher"))
        .when(FactIs.of("support-need-seen"))
        .addReadings(ProgymnasiumReadings.CHAIN)
        .build();
    return taken.is(ProgymnasiumReadings.CHAIN, "text-alone")
        ? new ReferralPolicy(List.of(toClassTeacher))
        : new ReferralPolicy(List.of(toClassTeacher, toCommission(), toService(taken)));
  }

  private static ReferralStep toCommission() {
    return ReferralStep.builder()
        .clause(Clause.of("8.1"))
        .addFrom(Role.CLASS_TEACHER)
        .to(Role.CHILD_WELFARE_COMMISSION)
        .act(Act.of("bring-before-commission"))
        .when(FactIs.of("help-in-class-not-enough"))
        .addReadings(ProgymnasiumReadings.CHAIN)
        .build();
  }

  private static ReferralStep toService(Taken taken) {
    boolean consent = taken.is(ProgymnasiumReadings.SERVICE, "consent-needed");
    return ReferralStep.builder()
        .clause(Clause.of("9.1"))
        .addFrom(Role.CHILD_WELFARE_COMMISSION)
        .to(SERVICE)
        .act(Act.of("turn-to-service"))
        .when(FactIs.of("special-needs-suspected"))
        .consent(consent ? Optional.of(FactKey.of("parents-agree")) : Optional.empty())
        .addReadings(ProgymnasiumReadings.CHAIN, ProgymnasiumReadings.SERVICE)
        .build();
  }
}
