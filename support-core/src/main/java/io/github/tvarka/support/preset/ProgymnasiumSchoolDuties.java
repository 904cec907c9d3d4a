package io.github.tvarka.support.preset;

import static io.github.tvarka.support.duty.SupportPhase.COORDINATE;
import static io.github.tvarka.support.duty.SupportPhase.EVALUATE;
import static io.github.tvarka.support.duty.SupportPhase.MONITOR;
import static io.github.tvarka.support.duty.SupportPhase.PROVIDE;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.ADMINISTRATION;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.COORDINATOR;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.DEPUTY_HEAD;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.PRIMARY_TEACHER;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.SPECIALIST;
import static io.github.tvarka.support.preset.ProgymnasiumRoles.WORKING_GROUP;
import static io.github.tvarka.support.preset.Told.that;

import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.duty.Responsibility;
import java.util.List;

/** Clauses 4, 5, 11, 15 and 16: what the school and those who lead it have to do. */
final class ProgymnasiumSchoolDuties {
  private ProgymnasiumSchoolDuties() {}

  static List<Responsibility> coordination() {
    return List.of(
        that("4", COORDINATE, "form-working-group").of(Role.SCHOOL),
        that("4", COORDINATE, "coordinate-monitoring-and-support").of(WORKING_GROUP),
        that("5", COORDINATE, "coordinate-support-process").of(DEPUTY_HEAD),
        that("5", MONITOR, "see-to-timely-measures").of(DEPUTY_HEAD),
        that("5", EVALUATE, "see-to-analysis-of-effect").of(DEPUTY_HEAD));
  }

  static List<Responsibility> administration() {
    return ProgymnasiumDuties.each(
        ADMINISTRATION,
        List.of(
            that("11.1", MONITOR, "monitor-improvement"),
            that("11.2", COORDINATE, "provide-non-formal-education").to(Role.STUDENT),
            that("11.2", COORDINATE, "let-teachers-count-non-formal-achievement")
                .to(Role.SUBJECT_TEACHER, PRIMARY_TEACHER),
            that("11.3", COORDINATE, "cooperate-with-all")
                .to(
                    PRIMARY_TEACHER,
                    Role.SUBJECT_TEACHER,
                    Role.CLASS_TEACHER,
                    SPECIALIST,
                    Role.PARENT),
            that("11.4", EVALUATE, "reward-for-progress").to(Role.STUDENT).on("progress-made"),
            that("11.5", PROVIDE, "provide-active-breaks").to(Role.STUDENT),
            that("11.6", EVALUATE, "initiate-research")));
  }

  static List<Responsibility> goals() {
    return List.of(
        that("15", COORDINATE, "carry-out-improvement-plan")
            .where("improvement-goal-set")
            .of(Role.SCHOOL),
        that("16", COORDINATE, "appoint-coordinator").of(Role.HEAD),
        that("16", COORDINATE, "answer-for-coordination").of(COORDINATOR));
  }
}
