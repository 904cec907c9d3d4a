package io.github.tvarka.support.preset;

import static io.github.tvarka.support.duty.SupportPhase.AGREE;
import static io.github.tvarka.support.duty.SupportPhase.EVALUATE;
import static io.github.tvarka.support.duty.SupportPhase.IDENTIFY;
import static io.github.tvarka.support.duty.SupportPhase.MONITOR;
import static io.github.tvarka.support.duty.SupportPhase.PROVIDE;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.PRIMARY_TEACHER;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.SPECIALIST;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.TEACHERS;
import static io.github.tvarka.support.preset.Told.that;

import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.duty.Responsibilities;
import io.github.tvarka.support.duty.Responsibility;
import io.github.tvarka.support.preset.ProgymnasiumReadings.Taken;
import java.util.List;
import java.util.stream.Stream;

/** Clauses 6 to 10: what specialists, teachers, class teachers, the commission and parents have to do. */
final class ProgymnasiumDuties {
  private static final String SPECIAL_NEEDS = "special-educational-needs";

  private ProgymnasiumDuties() {}

  static Responsibilities all(Taken taken) {
    return Responsibilities.of(Stream.of(
            ProgymnasiumSchoolDuties.coordination(),
            each(SPECIALIST, specialists()),
            TEACHERS.stream().flatMap(role -> each(role, teachers()).stream()).toList(),
            each(Role.SUBJECT_TEACHER, sheets()),
            each(Role.CLASS_TEACHER, classTeachers()),
            each(Role.CHILD_WELFARE_COMMISSION, commission(taken)),
            each(Role.PARENT, parents()),
            ProgymnasiumSchoolDuties.administration(),
            ProgymnasiumSchoolDuties.goals())
        .flatMap(List::stream)
        .toList());
  }

  static List<Responsibility> each(Role actor, List<Told> told) {
    return told.stream().map(duty -> duty.of(actor)).toList();
  }

  private static List<Told> specialists() {
    Role[] helped = {Role.STUDENT, Role.CLASS_TEACHER, Role.PARENT};
    return List.of(
        that("6.1", MONITOR, "monitor-attendance"),
        that("6.2", PROVIDE, "give-help").to(helped).on("help-needed"),
        that("6.3", PROVIDE, "consult-on-achievement").to(helped),
        that("6.4", EVALUATE, "research-achievement-and-support"),
        that("6.5", EVALUATE, "analyse-social-emotional-education"));
  }

  private static List<Told> teachers() {
    return List.of(
        that("7.1", IDENTIFY, "identify-need"),
        that("7.1", AGREE, "cooperate-with-class-teacher")
            .to(Role.CLASS_TEACHER)
            .by("in-person", "e-diary"),
        that("7.2", PROVIDE, "adjust-learning-and-tasks").to(Role.STUDENT),
        that("7.3", PROVIDE, "use-fitting-methods").to(Role.STUDENT),
        that("7.4", PROVIDE, "organise-peer-help").to(Role.STUDENT),
        that("7.5", PROVIDE, "invite-specialist-to-lesson").to(SPECIALIST),
        that("7.6", AGREE, "invite-parents-to-lesson")
            .to(Role.PARENT)
            .on("parents-needed-in-lesson"),
        that("7.8", PROVIDE, ProgymnasiumRules.GIVE_CONSULTATIONS.code())
            .to(Role.STUDENT)
            .where("consultations-possible"));
  }

  /** Clause 7.9 speaks of subject teachers alone. */
  private static List<Told> sheets() {
    return List.of(
        that("7.9", MONITOR, "fill-in-achievement-sheet"),
        that("7.9", EVALUATE, "analyse-achievement-sheet").to(Role.STUDENT, Role.PARENT));
  }

  private static List<Told> classTeachers() {
    return List.of(
        that("8.1", AGREE, "cooperate-with-subject-teachers").to(Role.SUBJECT_TEACHER),
        that("8.2", IDENTIFY, "find-out-need").to(Role.STUDENT),
        that("8.2", IDENTIFY, "find-out-expectations").to(Role.PARENT),
        that("8.3", AGREE, "discuss-measures")
            .to(Role.PARENT, Role.SUBJECT_TEACHER, PRIMARY_TEACHER, Role.STUDENT),
        that("8.4", MONITOR, "ask-about-conditions-at-home").to(Role.STUDENT),
        that("8.4", AGREE, "encourage-parents").to(Role.PARENT));
  }

  private static List<Told> commission(Taken taken) {
    Told support = that("9.1", PROVIDE, "organise-educational-support").to(Role.STUDENT);
    boolean narrow = taken.is(ProgymnasiumReadings.COMMISSION, "special-needs-alone");
    return List.of(
        narrow ? support.where(SPECIAL_NEEDS) : support,
        that("9.1", PROVIDE, "organise-programme-adaptation").to(Role.STUDENT).where(SPECIAL_NEEDS),
        that("9.2", EVALUATE, "analyse-effect-of-measures").to(Role.STUDENT),
        that("9.2", EVALUATE, ProgymnasiumRules.INVITE.code())
            .to(Role.PARENT)
            .on(ProgymnasiumRules.CORRECTION_NEEDED),
        that("9.2", EVALUATE, ProgymnasiumRules.RECOMMEND.code())
            .to(Role.SUBJECT_TEACHER, PRIMARY_TEACHER, Role.CLASS_TEACHER)
            .on(ProgymnasiumRules.CORRECTION_NEEDED));
  }

  private static List<Told> parents() {
    return List.of(
        that("10.1", MONITOR, "take-interest-in-school").to(Role.STUDENT),
        that("10.2", PROVIDE, "help-with-homework").to(Role.STUDENT).where("parents-can-help"),
        that("10.3", AGREE, "cooperate-with-school")
            .to(Role.SUBJECT_TEACHER, PRIMARY_TEACHER, Role.CLASS_TEACHER, SPECIALIST)
            .on("greater-learning-difficulties"),
        that("10.3", PROVIDE, "heed-recommendations").on("greater-learning-difficulties"),
        that("10.4", PROVIDE, "take-part-in-support-events"));
  }
}
