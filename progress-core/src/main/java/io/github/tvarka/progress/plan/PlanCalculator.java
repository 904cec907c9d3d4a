package io.github.tvarka.progress.plan;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.progress.form.FilledSection;
import io.github.tvarka.progress.form.FormCalculator;
import io.github.tvarka.progress.form.FormCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds what a plan of individual progress still lacks. Immutable and thread-safe; made once for a policy. */
public final class PlanCalculator {
  private final PlanPolicy policy;
  private final FormCalculator form;

  private PlanCalculator(Source source, PlanPolicy policy) {
    this.policy = policy;
    this.form = FormCalculator.of(source, policy.form());
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what the edition says of plans
   * @return the calculator
   */
  public static PlanCalculator of(Source source, PlanPolicy policy) {
    return new PlanCalculator(source, Check.given("policy", policy));
  }

  /**
   * What a student who has no plan yet lacks.
   *
   * @param student the day asked about, the school calendar, and what is known of the student
   * @return the check
   */
  public FormCheck checkWithoutPlan(ConditionContext student) {
    return form.check(List.of(), student);
  }

  /**
   * What the plan lacks in the school year of a day.
   *
   * @param plan the plan of that school year
   * @param student the day asked about, the school calendar, and what is known of the student
   * @return the check
   * @throws IllegalArgumentException if a level is outside the scale, a section was written before the plan or outside the school year, or
   *     the form has no such section or month
   */
  public FormCheck check(ProgressPlan plan, ConditionContext student) {
    Optional<LocalDate> written = plan.sections().stream()
        .filter(section -> section.section().equals(policy.plan()))
        .flatMap(section -> section.on().stream())
        .findFirst();
    Optional<DateRange> year = student.calendar().schoolYear(student.at());
    for (FilledSection section : plan.sections()) {
      checkLevel(section);
      written.ifPresent(day -> checkAfter(section, day));
      year.ifPresent(days -> checkInside(section, days));
    }
    return form.check(plan.sections(), student);
  }

  private void checkLevel(FilledSection section) {
    section
        .level()
        .ifPresent(level -> policy
            .levels()
            .ifPresent(scale -> Check.that(
                scale.contains(level),
                section.section() + ".level",
                level,
                "must be inside the scale (" + scale + ")")));
  }

  private static void checkAfter(FilledSection section, LocalDate written) {
    section
        .on()
        .ifPresent(on -> Check.that(
            !on.isBefore(written),
            section.section() + ".on",
            on,
            "must not be before the plan (" + written + ")"));
  }

  private static void checkInside(FilledSection section, DateRange year) {
    section
        .on()
        .ifPresent(on ->
            Check.that(year.contains(on), section.section() + ".on", on, "must be inside " + year));
  }
}
