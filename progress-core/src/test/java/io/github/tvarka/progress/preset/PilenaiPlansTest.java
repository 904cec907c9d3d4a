package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.ProgressYear.someoneOn;
import static io.github.tvarka.progress.ProgressYear.studentInGrade;
import static io.github.tvarka.progress.form.Sections.signed;
import static io.github.tvarka.progress.form.Sections.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.form.FilledPart;
import io.github.tvarka.progress.form.FilledSection;
import io.github.tvarka.progress.form.FormCheck;
import io.github.tvarka.progress.form.FormOutcome;
import io.github.tvarka.progress.form.PartKey;
import io.github.tvarka.progress.form.SectionStatus;
import io.github.tvarka.progress.plan.PlanCalculator;
import io.github.tvarka.progress.plan.ProgressPlan;
import io.github.tvarka.testkit.Exercises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Exercises(
    document = "pilenai-progress",
    value = {"2.2", "6.2"})
class PilenaiPlansTest {
  private static final FilledSection MADE =
      written("plan", "2025-09-24", FilledPart.of(PartKey.DEVELOPMENT_PLAN));
  private static final FilledSection SIGNED = signed(MADE, "2025-10-01", Role.PARENT);

  private static FormCheck check(
      ReadingChoices choices, ConditionContext student, FilledSection plan) {
    ProgressPolicy policy = Pilenai.policy(choices);
    return PlanCalculator.of(policy.source(), policy.plans().orElseThrow())
        .check(ProgressPlan.of(plan), student);
  }

  private static FormCheck check(ConditionContext student, FilledSection plan) {
    return check(ReadingChoices.DEFAULTS, student, plan);
  }

  @Test
  void isCompleteOnceAParentHasSignedIt() {
    FormCheck check = check(studentInGrade(6, "2025-10-01"), SIGNED);
    assertThat(check.outcome()).isEqualTo(new FormOutcome.Complete());
    assertThat(check.citation().clause()).hasToString("6.2");
  }

  @Test
  void waitsForTheParent() {
    FormCheck check = check(studentInGrade(6, "2025-10-01"), MADE);
    SectionStatus plan = check.sections().get(0);
    assertThat(plan.toSign()).containsExactly(Role.PARENT);
    assertThat(plan.missing()).isEmpty();
    assertThat(plan.state()).isEqualTo(DutyState.STANDING);
    assertThat(check.outcome()).isEqualTo(new FormOutcome.InTime());
    assertThat(plan.finding().truth()).isEqualTo(Truth.NO);
  }

  @ParameterizedTest
  @CsvSource({"4, NO", "5, YES", "8, YES"})
  void isAskedOfGradesFiveToEight(int grade, Truth asked) {
    SectionStatus plan =
        check(studentInGrade(grade, "2025-10-01"), MADE).sections().get(0);
    assertThat(plan.asked()).isEqualTo(asked);
    assertThat(plan.toSign().isEmpty()).isEqualTo(asked == Truth.NO);
  }

  @Test
  void isAskedOfAllGradesByTheOtherReading() {
    ReadingChoices choices = ReadingChoices.DEFAULTS.with("development-plan-grades", "all-grades");
    assertThat(check(choices, studentInGrade(2, "2025-10-01"), MADE)
            .sections()
            .get(0)
            .toSign())
        .containsExactly(Role.PARENT);
  }

  @Test
  void isNotKnownToBeAskedWhileTheGradeIsNotKnown() {
    FormCheck check = check(someoneOn("2025-10-01"), MADE);
    assertThat(check.sections().get(0).asked()).isEqualTo(Truth.UNKNOWN);
    assertThat(check.needs()).containsExactly(new Need.OfAttribute("grade"));
  }
}
