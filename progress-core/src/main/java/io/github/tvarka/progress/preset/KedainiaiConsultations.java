package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.preset.KedainiaiTerms.SPECIALIST;
import static io.github.tvarka.progress.preset.KedainiaiTerms.measure;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.comparison.ComparisonPolicy;
import io.github.tvarka.progress.comparison.LevelConsultationRule;
import io.github.tvarka.progress.comparison.LevelTrigger;
import io.github.tvarka.progress.comparison.LevelTrigger.Scope;
import io.github.tvarka.progress.comparison.LevelsInForce;
import io.github.tvarka.progress.preset.KedainiaiReadings.Taken;
import java.util.List;

/**
 * Clauses 7.3, 7.7, 8.4, 9.4 and 9.5: a student's levels beside the teachers', and the consultations that follow.
 *
 * <p>The text gives no day by which a consultation has to be held.
 */
final class KedainiaiConsultations {
  private static final Band MORE_THAN_TWO = Band.moreThan(2);
  private static final Band ZERO_OR_ONE = Band.between(0, 1);
  private static final Band BELOW_TWO = Band.lessThan(2);

  private KedainiaiConsultations() {}

  static ComparisonPolicy policy(Taken taken) {
    LevelsInForce inForce = taken.is(KedainiaiReadings.IN_FORCE, "last-set")
        ? LevelsInForce.LAST_SET
        : LevelsInForce.OF_MONTHS_BEGUN;
    return new ComparisonPolicy(
        Clause.of("7.3"),
        Role.STUDENT,
        Role.SUBJECT_TEACHER,
        inForce,
        List.of(gap(taken), low(taken)));
  }

  /** Clause 9.4. */
  private static LevelConsultationRule gap(Taken taken) {
    Scope scope = taken.is(KedainiaiReadings.GAP, "each-subject") ? Scope.EACH_SUBJECT : Scope.MEAN;
    String act = "initiate-consultation-on-gap";
    Measure initiate = taken.is(KedainiaiReadings.GAP_PARENTS, "parents-too")
        ? measure(Role.CLASS_TEACHER, act, Role.STUDENT, Role.PARENT, Role.SUBJECT_TEACHER)
        : measure(Role.CLASS_TEACHER, act, Role.STUDENT, Role.SUBJECT_TEACHER);
    return new LevelConsultationRule(
        Clause.of("9.4"),
        new LevelTrigger.Gap(Role.STUDENT, Role.SUBJECT_TEACHER, MORE_THAN_TWO, scope),
        List.of(initiate),
        List.of(KedainiaiReadings.GAP, KedainiaiReadings.GAP_PARENTS, KedainiaiReadings.IN_FORCE));
  }

  private static Measure of(String clause, Measure measure) {
    return measure.withClause(Clause.of(clause));
  }

  /** Clause 9.5, with what 7.7 and 8.4 say of the same consultation. */
  private static LevelConsultationRule low(Taken taken) {
    LevelTrigger when = taken.is(KedainiaiReadings.LOW, "whole-levels")
        ? new LevelTrigger.LevelIs(Role.SUBJECT_TEACHER, ZERO_OR_ONE, Scope.EACH_SUBJECT)
        : new LevelTrigger.LevelIs(Role.SUBJECT_TEACHER, BELOW_TWO, Scope.MEAN);
    return new LevelConsultationRule(
        Clause.of("9.5"),
        when,
        List.of(
            measure(
                Role.CLASS_TEACHER,
                "organise-consultation",
                Role.STUDENT,
                Role.PARENT,
                Role.SUBJECT_TEACHER,
                SPECIALIST),
            measure(Role.CLASS_TEACHER, "set-measures", Role.STUDENT),
            of("7.7", measure(Role.STUDENT, "take-part-in-consultation")),
            of("7.7", measure(Role.STUDENT, "carry-out-measures")),
            of("8.4", measure(Role.SUBJECT_TEACHER, "take-part-in-consultation")),
            of("8.4", measure(Role.SUBJECT_TEACHER, "set-measures", Role.STUDENT))),
        List.of(KedainiaiReadings.LOW, KedainiaiReadings.IN_FORCE));
  }
}
