package io.github.tvarka.support.preset;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.Support2025;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.plan.BetterWhen;
import io.github.tvarka.support.plan.EffectVerdict;
import io.github.tvarka.support.plan.MeasureEffect;
import io.github.tvarka.support.plan.ObservedNumber;
import io.github.tvarka.support.plan.PlanAnalysis;
import io.github.tvarka.support.plan.PlannedMeasure;
import io.github.tvarka.support.plan.SupportPlan;
import io.github.tvarka.support.plan.SupportPlanCalculator;
import io.github.tvarka.support.plan.SupportPlanKind;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Exercises(document = ProgymnasiumSupport.KEY, value = "9.2")
class Clause9_2Test {
  private static PlanAnalysis analyse(ReadingChoices readings, PlannedMeasure... measures) {
    return analyse(readings, student(), measures);
  }

  private static PlanAnalysis analyse(
      ReadingChoices readings, Support2025 student, PlannedMeasure... measures) {
    SupportPolicy policy = ProgymnasiumSupport.policy(readings);
    SupportPlan plan = SupportPlan.builder()
        .kind(SupportPlanKind.SUPPORT)
        .from(day("2025-10-01"))
        .addMeasures(measures)
        .build();
    return SupportPlanCalculator.of(policy.source(), policy.plans().orElseThrow())
        .analyse(plan, student.on("2025-12-19"));
  }

  private static PlanAnalysis analyse(PlannedMeasure... measures) {
    return analyse(ReadingChoices.DEFAULTS, measures);
  }

  private static PlannedMeasure.Builder measure(BetterWhen betterWhen) {
    PlannedMeasure.Builder measure = PlannedMeasure.builder();
    measure
        .act(Act.of("give-consultations"))
        .addBy(Role.SUBJECT_TEACHER)
        .changes("learning-level")
        .betterWhen(betterWhen);
    return measure;
  }

  private static PlannedMeasure changed(BetterWhen betterWhen, int before, int after) {
    return measure(betterWhen)
        .before(ObservedNumber.of(day("2025-10-01"), before))
        .after(ObservedNumber.of(day("2025-12-19"), after))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 2, 3, HELPED",
    "HIGHER, 2, 2, NO_CHANGE",
    "HIGHER, 2, 1, WORSE",
    "LOWER, 8, 7, HELPED",
    "LOWER, 8, 8, NO_CHANGE",
    "LOWER, 8, 9, WORSE"
  })
  void judgesEachMeasureByBeforeAndAfter(
      BetterWhen betterWhen, int before, int after, EffectVerdict verdict) {
    PlanAnalysis analysis = analyse(changed(betterWhen, before, after));

    assertThat(analysis.effects()).singleElement().satisfies(effect -> {
      assertThat(effect.verdict()).isEqualTo(verdict);
      assertThat(effect.findings())
          .allSatisfy(
              finding -> assertThat(finding.citation().clause().number()).isEqualTo("9.2"));
    });
  }

  @Test
  void doesNotKnowWhatWasNotObserved() {
    PlannedMeasure onlyBefore = measure(BetterWhen.HIGHER)
        .before(ObservedNumber.of(day("2025-10-01"), 2))
        .build();
    PlannedMeasure later = measure(BetterWhen.HIGHER)
        .before(ObservedNumber.of(day("2025-10-01"), 2))
        .after(ObservedNumber.of(day("2025-12-20"), 4))
        .build();
    PlannedMeasure onlyAfter = measure(BetterWhen.HIGHER)
        .after(ObservedNumber.of(day("2025-12-19"), 4))
        .build();
    PlanAnalysis analysis = analyse(onlyBefore, later, onlyAfter);

    assertThat(analysis.effects())
        .extracting(effect -> effect.verdict())
        .containsOnly(EffectVerdict.UNKNOWN);
    assertThat(analysis.effects().get(1).measure().after()).isEmpty();
    assertThat(analysis.effects().get(1).measure().before()).isPresent();
    assertThat(analysis.plan().measures())
        .isEqualTo(analysis.effects().stream().map(MeasureEffect::measure).toList());
    assertThat(analysis.effects().get(0).findings().get(0).needs())
        .containsExactly(new Need.OfFact(FactKey.of("observed-after")));
    assertThat(analysis.effects().get(2).findings().get(0).needs())
        .containsExactly(new Need.OfFact(FactKey.of("observed-before")));
    assertThat(analysis.advice()).isEmpty();
  }

  @Test
  void lastDayOfAnObservationCounts() {
    assertThat(analyse(changed(BetterWhen.HIGHER, 2, 3)).effects().get(0).verdict())
        .isEqualTo(EffectVerdict.HELPED);
  }

  @ParameterizedTest
  @CsvSource({"NO_CHANGE, 2, 2, 2", "WORSE, 2, 1, 2", "HELPED, 2, 3, 0"})
  void theCommissionHasToInviteParentsOrRecommendACorrection(
      EffectVerdict verdict, int before, int after, int advice) {
    PlanAnalysis analysis = analyse(changed(BetterWhen.HIGHER, before, after));

    assertThat(analysis.effects().get(0).verdict()).isEqualTo(verdict);
    assertThat(analysis.advice()).hasSize(advice).allSatisfy(measure -> {
      assertThat(measure.actor()).isEqualTo(Role.CHILD_WELFARE_COMMISSION);
      assertThat(measure.modality()).isEqualTo(Modality.MUST);
      assertThat(measure.takenBy(Act.of("invite-parents"))).isTrue();
      assertThat(measure.takenBy(Act.of("recommend-correction"))).isTrue();
    });
  }

  @ParameterizedTest
  @CsvSource({"YES, 2", "UNKNOWN, 2", "NO, 0"})
  void theCommissionFindsACorrectionNeededUnderTheOtherReading(Truth needed, int advice) {
    ReadingChoices says =
        ReadingChoices.DEFAULTS.with(ProgymnasiumReadings.NEED, "commission-says");
    Support2025 student = student().with(KnownFact.of("correction-needed", needed));
    PlanAnalysis analysis = analyse(says, student, changed(BetterWhen.HIGHER, 2, 2));

    assertThat(analysis.advice())
        .hasSize(advice)
        .allSatisfy(measure -> assertThat(measure.when()).contains(FactIs.of("correction-needed")));
  }

  @Test
  void itsActsAreDutiesAsThoseOfTheSpecialistsAndTeachersAre() {
    assertThat(ProgymnasiumSupport.policy().allDuties().stream()
            .filter(duty -> duty.clause().number().equals("9.2"))
            .map(duty -> duty.act().code() + " " + duty.modality()))
        .containsExactly(
            "analyse-effect-of-measures MUST", "invite-parents MUST", "recommend-correction MUST");
  }

  @Test
  void theCorrectionIsForTeachersAndClassTeachers() {
    PlanAnalysis analysis =
        analyse(changed(BetterWhen.HIGHER, 2, 3), changed(BetterWhen.HIGHER, 2, 2));

    assertThat(analysis.advice())
        .extracting(measure -> measure.act().code())
        .containsExactly("invite-parents", "recommend-correction");
    assertThat(analysis.advice().get(1).addressees())
        .containsExactly(Role.SUBJECT_TEACHER, Role.of("primary-teacher"), Role.CLASS_TEACHER);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 1, 3, HELPED",
    "HIGHER, 1, 4, HELPED",
    "HIGHER, 1, 2, NO_CHANGE",
    "HIGHER, 4, 3, WORSE",
    "LOWER, 9, 3, HELPED",
    "LOWER, 9, 4, NO_CHANGE"
  })
  void theGoalCountsUnderTheOtherReading(
      BetterWhen betterWhen, int before, int after, EffectVerdict verdict) {
    ReadingChoices toGoal =
        ReadingChoices.DEFAULTS.with(ProgymnasiumReadings.HELPED, "goal-reached");
    PlannedMeasure measure = changed(betterWhen, before, after).withGoal(Fraction.of(3));

    assertThat(analyse(toGoal, measure).effects().get(0).verdict()).isEqualTo(verdict);
    List<EffectVerdict> byDefault =
        analyse(measure).effects().stream().map(effect -> effect.verdict()).toList();
    assertThat(byDefault)
        .containsExactly(verdict == EffectVerdict.WORSE ? verdict : EffectVerdict.HELPED);
  }

  @ParameterizedTest
  @CsvSource({"2, 3, UNKNOWN", "2, 2, NO_CHANGE", "2, 1, WORSE"})
  void aGoalThatNobodySetIsNotReached(int before, int after, EffectVerdict verdict) {
    ReadingChoices toGoal =
        ReadingChoices.DEFAULTS.with(ProgymnasiumReadings.HELPED, "goal-reached");
    MeasureEffect effect =
        analyse(toGoal, changed(BetterWhen.HIGHER, before, after)).effects().get(0);

    assertThat(effect.verdict()).isEqualTo(verdict);
    assertThat(effect.findings().get(2).needs())
        .containsExactly(new Need.OfFact(FactKey.of("goal")));
  }
}
