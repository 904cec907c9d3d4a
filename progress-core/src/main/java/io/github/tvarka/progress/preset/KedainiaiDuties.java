package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.preset.KedainiaiTerms.ADMINISTRATION;
import static io.github.tvarka.progress.preset.KedainiaiTerms.CLASS_HOURS;
import static io.github.tvarka.progress.preset.KedainiaiTerms.METHODS_GROUP;
import static io.github.tvarka.progress.preset.KedainiaiTerms.MODEL_GROUP;
import static io.github.tvarka.progress.preset.KedainiaiTerms.SPECIALIST;
import static io.github.tvarka.progress.preset.KedainiaiTerms.duty;
import static io.github.tvarka.progress.preset.KedainiaiTerms.inMonths;
import static io.github.tvarka.progress.preset.KedainiaiTerms.onEvent;
import static io.github.tvarka.progress.preset.KedainiaiTerms.standing;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.duty.DutyTrigger.Edge;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.preset.KedainiaiReadings.Taken;
import java.util.List;
import java.util.stream.Stream;

/** Chapter III and annex 1: what each role does all year, and when; levels, consultations and plans stand in their own parts. */
final class KedainiaiDuties {
  private KedainiaiDuties() {}

  /** Clauses 9.2, 9.7, 11.2, 11.3 and 13.3, which are rules of the text; the signature of 11.2 stands in the plan. */
  static List<Duty> cadences(Taken taken) {
    return List.of(
        inMonths("9.2", Role.CLASS_TEACHER, "hold-class-hours", CLASS_HOURS),
        atYearEnd("9.7", Role.CLASS_TEACHER, "analyse-class-progress", taken, ADMINISTRATION),
        standing("11.2", Role.PARENT, "help-carry-out-plan", Role.STUDENT),
        standing("11.2", Role.PARENT, "follow-progress-results"),
        visits(taken),
        onEvent("13.3", ADMINISTRATION, "analyse-class-data", "class-data-received"));
  }

  static List<Duty> others(Taken taken) {
    return Stream.of(
            ofStudents(taken),
            ofTeachers(taken),
            ofConsultations(taken),
            ofClassTeachers(taken),
            ofSpecialists(),
            ofParents(),
            ofGroup(),
            ofAdministration())
        .flatMap(List::stream)
        .toList();
  }

  /** Clause 11.3. */
  private static Duty visits(Taken taken) {
    int atLeast = taken.is(KedainiaiReadings.VISITS, "once") ? 1 : 2;
    return duty(
            "11.3",
            Role.PARENT,
            "visit-and-discuss-progress",
            Role.CLASS_TEACHER,
            Role.SUBJECT_TEACHER)
        .trigger(DutyTrigger.Repeatedly.of(atLeast, Window.SCHOOL_YEAR))
        .due(DutyDue.PERIOD_END)
        .addReadings(KedainiaiReadings.VISITS)
        .build();
  }

  private static Duty atYearEnd(
      String clause, Role actor, String act, Taken taken, Role... addressees) {
    boolean months = taken.is(KedainiaiReadings.YEAR_END, "may-and-june");
    return duty(clause, actor, act, addressees)
        .trigger(
            months ? DutyTrigger.InMonths.parse("05-06") : new DutyTrigger.InSchoolYear(Edge.END))
        .due(months ? DutyDue.PERIOD_END : DutyDue.MONTH_END)
        .addReadings(KedainiaiReadings.YEAR_END)
        .build();
  }

  private static List<Duty> ofStudents(Taken taken) {
    return List.of(
        standing("7.1", Role.STUDENT, "reflect-in-lessons"),
        standing(
            "7.6",
            Role.STUDENT,
            "discuss-plan-results",
            Role.CLASS_TEACHER,
            Role.PARENT,
            Role.SUBJECT_TEACHER),
        atYearEnd("7.8", Role.STUDENT, "share-experience", taken));
  }

  private static List<Duty> ofTeachers(Taken taken) {
    return List.of(
        standing("8.1", Role.SUBJECT_TEACHER, "choose-and-present-tools", METHODS_GROUP),
        onEvent(
            "8.2",
            Role.SUBJECT_TEACHER,
            "assess-and-discuss-progress",
            "topic-or-chapter-finished",
            Role.STUDENT),
        atYearEnd("8.5", Role.SUBJECT_TEACHER, "discuss-model-and-propose", taken, METHODS_GROUP));
  }

  /** Annex 1, which has teachers give consultations to parents too, and at any level. */
  private static List<Duty> ofConsultations(Taken taken) {
    return taken.is(KedainiaiReadings.TEACHER_CONSULTS, "at-any-level")
        ? List.of(duty(
                "A1",
                Role.SUBJECT_TEACHER,
                "give-individual-consultations",
                Role.STUDENT,
                Role.PARENT)
            .trigger(DutyTrigger.Standing.ALWAYS)
            .due(DutyDue.NO_DATE)
            .addReadings(KedainiaiReadings.TEACHER_CONSULTS)
            .build())
        : List.of();
  }

  private static List<Duty> ofClassTeachers(Taken taken) {
    boolean month = taken.is(KedainiaiReadings.YEAR_START, "first-month");
    return List.of(
        duty("9.1", Role.CLASS_TEACHER, "acquaint-with-regulation", Role.STUDENT, Role.PARENT)
            .trigger(new DutyTrigger.InSchoolYear(Edge.START))
            .due(month ? DutyDue.MONTH_END : DutyDue.SAME_DAY)
            .addReadings(KedainiaiReadings.YEAR_START)
            .build(),
        standing("9.3", Role.CLASS_TEACHER, "advise-on-levels-and-plan", Role.STUDENT),
        standing("9.6", Role.CLASS_TEACHER, "reflect-on-class-progress", Role.STUDENT));
  }

  private static List<Duty> ofSpecialists() {
    return List.of(
        onEvent("10.1", SPECIALIST, "take-part-in-consultation", "specialist-needed"),
        standing("10.2", SPECIALIST, "help-find-causes-of-failure", Role.STUDENT),
        standing("10.3", SPECIALIST, "help-teachers", Role.SUBJECT_TEACHER, Role.CLASS_TEACHER),
        standing("10.4", SPECIALIST, "cooperate-and-inform-of-help", Role.PARENT));
  }

  private static List<Duty> ofParents() {
    return List.of(duty("11.1", Role.PARENT, "get-acquainted-with-regulation")
        .trigger(DutyTrigger.Repeatedly.of(1, Window.SCHOOL_YEAR))
        .due(DutyDue.PERIOD_END)
        .build());
  }

  private static List<Duty> ofGroup() {
    return List.of(
        standing("12.1", MODEL_GROUP, "initiate-model"),
        standing("12.2", MODEL_GROUP, "research-progress"),
        standing("12.3", MODEL_GROUP, "propose-improvements"),
        onEvent("12.4", MODEL_GROUP, "correct-model", "correction-needed"));
  }

  private static List<Duty> ofAdministration() {
    return List.of(
        standing("13.1", ADMINISTRATION, "organise-class-teachers-meetings", Role.SUBJECT_TEACHER),
        onEvent(
            "13.2",
            ADMINISTRATION,
            "initiate-talk-on-difficulties",
            "learning-or-behaviour-difficulties",
            Role.STUDENT,
            Role.CLASS_TEACHER,
            Role.SUBJECT_TEACHER,
            Role.PARENT),
        standing("13.4", ADMINISTRATION, "analyse-research-and-process"),
        onEvent("13.5", ADMINISTRATION, "take-part-in-reflection-hours", "administration-needed"));
  }
}
