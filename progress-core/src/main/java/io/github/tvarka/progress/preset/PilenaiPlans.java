package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.form.AskedPart;
import io.github.tvarka.progress.form.FormSection;
import io.github.tvarka.progress.form.PartKey;
import io.github.tvarka.progress.form.ProgressForm;
import io.github.tvarka.progress.form.SectionSigner;
import io.github.tvarka.progress.plan.PlanPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Clauses 2.2 and 6.2: the personal development plan, which parents approve and sign.
 *
 * <p>The text names no parts of the plan and no day for it, so that it is one blank that is never overdue.
 */
final class PilenaiPlans {
  static final String PLAN_GRADES = "development-plan-grades";

  private PilenaiPlans() {}

  static PlanPolicy policy(BiPredicate<String, String> taken) {
    int first = taken.test(PLAN_GRADES, "grades-5-8") ? 5 : 1;
    FormSection plan = FormSection.builder()
        .key("plan")
        .duty(Duty.builder()
            .clause(Clause.of("2.2"))
            .actor(Role.PARENT)
            .act(Act.of("approve-development-plan"))
            .addAddressees(Role.STUDENT)
            .modality(Modality.MUST)
            .when(new GradeIs(Band.between(first, 8)))
            .trigger(DutyTrigger.Standing.ALWAYS)
            .due(DutyDue.NO_DATE)
            .addReadings(PLAN_GRADES)
            .build())
        .addParts(AskedPart.of(PartKey.DEVELOPMENT_PLAN))
        .addSigners(new SectionSigner(Role.PARENT, Optional.of(Clause.of("2.2")), Optional.empty()))
        .build();
    return new PlanPolicy(
        new ProgressForm(Clause.of("6.2"), ClauseKind.DUTY, List.of(plan)),
        "plan",
        Optional.empty());
  }

  static List<Reading> readings() {
    return List.of(new Reading(
        PLAN_GRADES,
        Clause.of("2.2"),
        LocalText.of(
            "Kurių klasių mokiniai sudaro asmeninio tobulėjimo planą?",
            "In which grades do students make a personal development plan?"),
        ReadingOption.of(
            "grades-5-8",
            "5-8 klasių, kuriose tam vadovauja klasės auklėtojas (6.2)",
            "in grades 5 to 8, where the class teacher leads it (6.2)"),
        List.of(ReadingOption.of("all-grades", "visų klasių", "in all grades"))));
  }
}
