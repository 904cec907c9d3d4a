package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.duty.DutyTrigger.Edge;
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
 * Annex 2: the plan of individual progress, its reviews and the final self-assessment (clauses 7.4, 7.5 and 11.2).
 *
 * <p>The text sets no day for the plan and for the final self-assessment, and prints three lines for steps without saying whether all have to
 * be filled in. The reviews print another abbreviation for the level than the plan does; it is taken for the learning level.
 */
final class KedainiaiPlans {
  static final String PLAN_DUE = "plan-due";
  static final String REVIEW_MONTHS = "months-of-reviews";
  static final String LINES = "plan-lines";
  static final String PARENT_SIGNS = "plan-parent-signature";
  static final String CLOSING_DUE = "final-self-assessment-due";

  private static final int PRINTED_LINES = 3;
  private static final int OF_AGE = 18;

  private KedainiaiPlans() {}

  static PlanPolicy policy(BiPredicate<String, String> taken) {
    ProgressForm form = new ProgressForm(
        Clause.of("A2"), ClauseKind.FORM, List.of(plan(taken), reviews(taken), closing(taken)));
    return new PlanPolicy(form, "plan", Optional.of(Band.between(0, 4)));
  }

  private static FormSection plan(BiPredicate<String, String> taken) {
    int lines = taken.test(LINES, "all-printed") ? PRINTED_LINES : 1;
    boolean dated = taken.test(PLAN_DUE, "first-class-hours");
    return FormSection.builder()
        .key("plan")
        .duty(duty("7.4", "write-progress-plan")
            .trigger(dated ? DutyTrigger.InMonths.of(11) : DutyTrigger.Standing.ALWAYS)
            .due(dated ? DutyDue.PERIOD_END : DutyDue.NO_DATE)
            .addReadings(PLAN_DUE)
            .build())
        .addParts(
            AskedPart.of(PartKey.DATE),
            AskedPart.of(PartKey.LEARNING_LEVEL),
            AskedPart.of(PartKey.PRESENT_SITUATION),
            AskedPart.of(PartKey.GOAL),
            new AskedPart(PartKey.STEPS, lines),
            new AskedPart(PartKey.SUCCESS_SIGNS, lines))
        .addSigners(
            SectionSigner.of(Role.CLASS_TEACHER),
            SectionSigner.of(Role.STUDENT),
            new SectionSigner(Role.PARENT, Optional.of(Clause.of("11.2")), parents(taken)))
        .addReadings(LINES, PARENT_SIGNS)
        .build();
  }

  /** Annex 2 prints the dates of class hours in other months than theirs (9.2). */
  private static FormSection reviews(BiPredicate<String, String> taken) {
    boolean printed = taken.test(REVIEW_MONTHS, "annex-2");
    return FormSection.builder()
        .key("review")
        .duty(duty("7.5", "review-progress-plan")
            .trigger(
                printed
                    ? DutyTrigger.InMonths.of(1, 3, 6)
                    : DutyTrigger.InMonths.parse("02", "05-06"))
            .due(DutyDue.PERIOD_END)
            .addReadings(REVIEW_MONTHS)
            .build())
        .addParts(
            AskedPart.of(PartKey.DATE),
            AskedPart.of(PartKey.WHERE_I_AM),
            AskedPart.of(PartKey.LEARNING_LEVEL),
            AskedPart.of(PartKey.NEXT_STEPS))
        .addSigners(new SectionSigner(Role.PARENT, Optional.empty(), parents(taken)))
        .addReadings(PARENT_SIGNS)
        .build();
  }

  private static FormSection closing(BiPredicate<String, String> taken) {
    boolean june = taken.test(CLOSING_DUE, "with-last-review");
    return FormSection.builder()
        .key("final")
        .duty(duty("A2", "assess-plan")
            .trigger(june ? DutyTrigger.InMonths.of(6) : new DutyTrigger.InSchoolYear(Edge.END))
            .due(june ? DutyDue.PERIOD_END : DutyDue.MONTH_END)
            .addReadings(CLOSING_DUE)
            .build())
        .addParts(AskedPart.of(PartKey.SELF_ASSESSMENT))
        .build();
  }

  private static Duty.Builder duty(String clause, String act) {
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of(clause)).actor(Role.STUDENT).act(Act.of(act)).modality(Modality.MUST);
    return duty;
  }

  private static Optional<Condition> parents(BiPredicate<String, String> taken) {
    return taken.test(PARENT_SIGNS, "every-student")
        ? Optional.empty()
        : Optional.of(new AgeIs(Band.lessThan(OF_AGE)));
  }

  static List<Reading> readings() {
    return List.of(
        reading(
            PLAN_DUE,
            "7.4",
            "Iki kada parengiamas individualios pažangos planas?",
            "By when is the plan of individual progress made?",
            ReadingOption.of(
                "first-class-hours",
                "per pirmąsias modeliui skirtas klasės valandėles, lapkritį (9.2)",
                "in the first class hours for the model, in November (9.2)"),
            ReadingOption.of("no-date", "data nenustatyta", "no date is set")),
        reading(
            REVIEW_MONTHS,
            "7.5",
            "Kuriais mėnesiais per klasės valandėles įsivertinama, kaip įgyvendinamas planas?",
            "In which months is the plan reviewed in class hours?",
            ReadingOption.of(
                "annex-2",
                "2 priedo mėnesiais: 01, 03, 06",
                "in the months of annex 2: 01, 03, 06"),
            ReadingOption.of(
                "class-hours",
                "modeliui skirtų klasės valandėlių mėnesiais po plano parengimo: 02, 05–06 (9.2)",
                "in the months of the class hours for the model after that of the plan: 02, 05-06 (9.2)")),
        reading(
            LINES,
            "A2",
            "Ar turi būti užpildytos visos trys žingsnių ir rezultatų eilutės?",
            "Do all three lines for steps and for signs of success have to be filled in?",
            ReadingOption.of("all-printed", "visos trys", "all three"),
            ReadingOption.of("one", "bent viena", "at least one")),
        reading(
            PARENT_SIGNS,
            "A2",
            "Ar pilnamečio mokinio planą taip pat pasirašo tėvai?",
            "Do the parents of an adult student sign the plan too?",
            ReadingOption.of("every-student", "taip, kiekvieno mokinio", "yes, of every student"),
            ReadingOption.of("minors", "tik nepilnamečių", "of minors only")),
        reading(
            CLOSING_DUE,
            "A2",
            "Iki kada įrašomas galutinis įsivertinimas?",
            "By when is the final self-assessment written?",
            ReadingOption.of(
                "school-year-end",
                "pasibaigus pamokoms, iki to mėnesio pabaigos",
                "after the last school day, by the end of its month"),
            ReadingOption.of(
                "with-last-review",
                "kartu su paskutiniu įsivertinimu, birželį",
                "with the last review, in June")));
  }

  private static Reading reading(
      String key, String clause, String lt, String en, ReadingOption taken, ReadingOption rest) {
    return new Reading(key, Clause.of(clause), LocalText.of(lt, en), taken, List.of(rest));
  }
}
