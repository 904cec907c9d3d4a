package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.duty.DutyTrigger.Edge;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.preset.PilenaiReadings.Taken;
import java.util.List;
import java.util.stream.Stream;

/** What each role does under sections 1 to 7, beside the marks, plans, tables and the nomination. */
final class PilenaiDuties {
  private static final Role ADMINISTRATION = Role.of("administration");
  private static final Role PRIMARY_TEACHER = Role.of("primary-teacher");
  private static final Role SPECIALIST = PilenaiFollowUp.SPECIALIST;
  private static final Role TEACHER = PilenaiFollowUp.TEACHER;
  private static final GradeIs PRIMARY = new GradeIs(Band.between(1, 4));
  private static final GradeIs UPPER = new GradeIs(Band.between(5, 8));
  private static final Act TALK = Act.of("three-way-talk");

  private PilenaiDuties() {}

  /** The clauses whose times, or whose being there at all, are a rule of the text. */
  static List<Duty> cadences(Taken taken) {
    return List.of(
        event(taken),
        consent(taken),
        standing("4.4", Role.SUBJECT_TEACHER, "organise-competitions", Role.STUDENT),
        standing("4.4", Role.SUBJECT_TEACHER, "report-competition-results"),
        primary("5.6", "discuss-progress-with-parents", Role.PARENT),
        yearEnd("5.7", PRIMARY_TEACHER, TALK, taken)
            .when(PRIMARY)
            .addAddressees(Role.PARENT, Role.STUDENT)
            .build(),
        yearEnd("6.9", Role.CLASS_TEACHER, TALK, taken)
            .when(UPPER)
            .addAddressees(Role.PARENT, Role.STUDENT, TEACHER)
            .build(),
        yearEnd("7.6", Role.STUDENT, Act.of("reflect-on-achievement"), taken)
            .addAddressees(Role.CLASS_TEACHER, Role.PARENT)
            .build());
  }

  static List<Duty> others() {
    return Stream.of(
            administration(),
            parents(),
            specialists(),
            subjectTeachers(),
            primary(),
            upper(),
            student())
        .flatMap(List::stream)
        .toList();
  }

  private static Duty event(Taken taken) {
    Duty.Builder duty = must("1.7", ADMINISTRATION, "organise-breakthrough-of-the-year");
    duty.addReadings(PilenaiReadings.EVENT);
    return taken.is(PilenaiReadings.EVENT, "once-a-year")
        ? duty.trigger(DutyTrigger.Repeatedly.of(1, Window.SCHOOL_YEAR))
            .due(DutyDue.PERIOD_END)
            .build()
        : duty.build();
  }

  private static Duty consent(Taken taken) {
    Duty.Builder duty = must("2.1", Role.PARENT, "consent-to-monitoring");
    duty.addAddressees(Role.SCHOOL).addReadings(PilenaiReadings.CONSENT);
    return taken.is(PilenaiReadings.CONSENT, "each-school-year")
        ? duty.trigger(new DutyTrigger.InSchoolYear(Edge.START)).build()
        : duty.build();
  }

  private static Duty.Builder yearEnd(String clause, Role actor, Act act, Taken taken) {
    Duty.Builder duty = must(clause, actor, act.code());
    duty.addReadings(PilenaiReadings.YEAR_END);
    if (taken.is(PilenaiReadings.YEAR_END, "may-and-june")) {
      duty.trigger(DutyTrigger.InMonths.parse("05-06")).due(DutyDue.PERIOD_END);
    } else {
      duty.trigger(new DutyTrigger.InSchoolYear(Edge.END)).due(DutyDue.MONTH_END);
    }
    return duty;
  }

  /** A duty that stands all the time, until something else is set. */
  private static Duty.Builder must(String clause, Role actor, String act) {
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of(clause)).actor(actor).act(Act.of(act)).modality(Modality.MUST);
    return duty.trigger(DutyTrigger.Standing.ALWAYS).due(DutyDue.NO_DATE);
  }

  private static Duty standing(String clause, Role actor, String act, Role... addressees) {
    return must(clause, actor, act).addAddressees(addressees).build();
  }

  private static Duty primary(String clause, String act, Role... addressees) {
    return must(clause, PRIMARY_TEACHER, act)
        .when(PRIMARY)
        .addAddressees(addressees)
        .build();
  }

  private static Duty on(Duty.Builder duty, String event) {
    return duty.trigger(DutyTrigger.OnEvent.of(event)).build();
  }

  private static List<Duty> administration() {
    return List.of(
        standing("1.1", ADMINISTRATION, "monitor-achievement"),
        standing("1.1", ADMINISTRATION, "find-causes-of-low-achievement"),
        standing("1.2", ADMINISTRATION, "organise-recording-of-progress"),
        standing("1.2", ADMINISTRATION, "watch-recording-of-progress"),
        standing("1.3", ADMINISTRATION, "assess-training-needs", TEACHER),
        standing("1.4", ADMINISTRATION, "survey-opinion", Role.PARENT, Role.STUDENT),
        standing("1.5", ADMINISTRATION, "present-results", Role.of("teachers-council")),
        standing("1.5", ADMINISTRATION, "discuss-achievements", Role.of("teachers-council")),
        standing("1.6", ADMINISTRATION, "initiate-improvement"));
  }

  private static List<Duty> parents() {
    return List.of(
        on(must("2.3", Role.PARENT, "carry-out-assigned-activities"), "activity-assigned"),
        standing("2.4", Role.PARENT, "follow-achievement"),
        standing("2.4", Role.PARENT, "help-with-learning", Role.STUDENT),
        standing("2.5", Role.PARENT, "cooperate", Role.CLASS_TEACHER, TEACHER, SPECIALIST),
        on(must("2.6", Role.PARENT, "take-part-in-three-way-talk"), "three-way-talk-called"));
  }

  private static List<Duty> specialists() {
    return List.of(on(
        must("3.2", SPECIALIST, PilenaiFollowUp.FIND_CAUSES.code())
            .addAddressees(Role.STUDENT, TEACHER, Role.PARENT),
        "two-negative-in-a-row"));
  }

  private static List<Duty> subjectTeachers() {
    Role teacher = Role.SUBJECT_TEACHER;
    return List.of(
        on(must("4.1", teacher, "apply-recording-of-progress").due(DutyDue.LESSON_END), "lesson"),
        standing("4.2", teacher, "combine-formative-and-diagnostic-tools"),
        standing("4.3", teacher, "choose-methods-for-general-competences"),
        standing("4.5", teacher, "help", Role.STUDENT),
        standing("4.5", teacher, "involve-in-activities-of-subject", Role.STUDENT),
        must("4.6", teacher, "cooperate")
            .addAddressees(Role.PARENT)
            .addChannels("e-diary", "open-days")
            .build(),
        standing("4.7", teacher, "communicate", Role.CLASS_TEACHER, SPECIALIST));
  }

  private static List<Duty> primary() {
    return List.of(
        primary("5.1", "talk-about-effort", Role.STUDENT),
        primary("5.3", "organise-growth-portfolio", Role.STUDENT),
        primary("5.4", "agree-forms-of-recording", Role.PARENT),
        primary("5.5", "initiate-support"),
        primary("5.5", "initiate-first-assessment-of-needs"));
  }

  private static List<Duty> upper() {
    return List.of(
        must("6.2", Role.CLASS_TEACHER, "lead-development-plan")
            .when(UPPER)
            .addAddressees(Role.STUDENT)
            .build(),
        must("6.3", Role.CLASS_TEACHER, "acquaint-with-progress-tables")
            .when(UPPER)
            .addAddressees(Role.PARENT)
            .build(),
        must("6.4", Role.CLASS_TEACHER, "watch-progress").when(UPPER).build(),
        must("6.4", Role.CLASS_TEACHER, "mediate-support").when(UPPER).build());
  }

  private static List<Duty> student() {
    return List.of(
        standing("7.2", Role.STUDENT, "present-aims", Role.PARENT, Role.CLASS_TEACHER),
        standing("7.4", Role.STUDENT, "cooperate", Role.CLASS_TEACHER, TEACHER, SPECIALIST),
        on(must("7.4", Role.STUDENT, "say-that-help-is-needed"), "help-needed"),
        standing("7.5", Role.STUDENT, "take-part-in-events"),
        on(must("7.5", Role.STUDENT, "learn-in-consultations"), "help-needed"));
  }
}
