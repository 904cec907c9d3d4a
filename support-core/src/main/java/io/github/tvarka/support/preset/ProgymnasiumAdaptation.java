package io.github.tvarka.support.preset;

import static io.github.tvarka.support.preset.ProgymnasiumRoles.PRIMARY_TEACHER;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.SPECIALIST;

import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.adaptation.AdaptationPolicy;
import io.github.tvarka.support.adaptation.AdaptationRule;
import io.github.tvarka.support.adaptation.AdaptationStart;
import io.github.tvarka.support.adaptation.AssessmentKind;
import io.github.tvarka.support.adaptation.AssessmentMode;
import io.github.tvarka.support.adaptation.Interruption;
import io.github.tvarka.support.adaptation.NoMarkWindow;
import io.github.tvarka.support.adaptation.PlanningStep;
import io.github.tvarka.support.duty.SupportPhase;
import io.github.tvarka.support.preset.ProgymnasiumReadings.Taken;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clause 13: the adaptation of grade 5 and of the newly arrived. */
final class ProgymnasiumAdaptation {
  private static final MonthDay YEAR_BEGINS = MonthDay.of(Month.SEPTEMBER, 1);

  private ProgymnasiumAdaptation() {}

  static AdaptationPolicy policy(Taken taken) {
    boolean fixed = taken.is(ProgymnasiumReadings.GRADE_5, "first-of-september");
    AdaptationRule grade5 = rule(taken)
        .key("grade-5")
        .when(new GradeIs(Band.exactly(5)))
        .start(fixed ? AdaptationStart.yearly(YEAR_BEGINS) : AdaptationStart.FIRST_SCHOOL_DAY)
        .addReadings(ProgymnasiumReadings.GRADE_5)
        .build();
    AdaptationRule newlyArrived = rule(taken)
        .key("newly-arrived")
        .when(FactIs.of("newly-arrived"))
        .start(AdaptationStart.ARRIVAL)
        .build();
    return new AdaptationPolicy(List.of(grade5, newlyArrived), planning());
  }

  private static AdaptationRule.Builder rule(Taken taken) {
    boolean months = taken.is(ProgymnasiumReadings.TWO_MONTHS, "calendar-months");
    AdaptationRule.Builder rule = AdaptationRule.builder();
    rule.clause(Clause.of("13.1"))
        .lasts(months ? Length.ofMonths(2) : Length.ofDays(60))
        .noMarks(new NoMarkWindow(
            Optional.empty(), forbidden(taken), List.of(AssessmentMode.DESCRIPTIVE)))
        .addAllInterruptedBy(interruptions(taken))
        .addReadings(
            ProgymnasiumReadings.TWO_MONTHS,
            ProgymnasiumReadings.FORBIDDEN,
            ProgymnasiumReadings.SUMMER,
            ProgymnasiumReadings.CLASS_CHANGE);
    return rule;
  }

  private static List<AssessmentKind> forbidden(Taken taken) {
    if (taken.is(ProgymnasiumReadings.FORBIDDEN, "no-negative-marks")) {
      return List.of(AssessmentKind.NEGATIVE_MARK);
    }
    return taken.is(ProgymnasiumReadings.FORBIDDEN, "no-marks-no-tests")
        ? List.of(AssessmentKind.MARK, AssessmentKind.TEST)
        : List.of(AssessmentKind.MARK);
  }

  private static List<Interruption> interruptions(Taken taken) {
    List<Interruption> interruptions = new ArrayList<>();
    if (taken.is(ProgymnasiumReadings.SUMMER, "does-not-count")) {
      interruptions.add(Interruption.SUMMER);
    }
    if (taken.is(ProgymnasiumReadings.CLASS_CHANGE, "anew")) {
      interruptions.add(Interruption.CLASS_CHANGE);
    }
    return interruptions;
  }

  /** Clause 13.2. */
  private static List<PlanningStep> planning() {
    return List.of(
        step("analyse-adaptation-help").phase(SupportPhase.IDENTIFY).build(),
        step("adaptation-plan")
            .phase(SupportPhase.AGREE)
            .addWith(Role.STUDENT, Role.PARENT)
            .when(FactIs.of("adaptation-help-needed"))
            .build(),
        step("individual-education-plan")
            .phase(SupportPhase.AGREE)
            .addWith(Role.STUDENT, Role.PARENT)
            .when(FactIs.of("individual-plan-necessary"))
            .build());
  }

  private static PlanningStep.Builder step(String act) {
    PlanningStep.Builder step = PlanningStep.builder();
    step.clause(Clause.of("13.2"))
        .act(Act.of(act))
        .addBy(Role.CLASS_TEACHER, Role.SUBJECT_TEACHER, PRIMARY_TEACHER, SPECIALIST)
        .modality(Modality.MUST);
    return step;
  }
}
