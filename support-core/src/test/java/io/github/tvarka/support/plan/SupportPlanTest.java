package io.github.tvarka.support.plan;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of any kind, under an invented regulation that has a plan on trial for a month, signed by a parent. */
class SupportPlanTest {
  private static final SupportPlanPolicy POLICY = new SupportPlanPolicy(
      List.of(SupportPlanRule.builder()
          .clause(Clause.of("17.4.3"))
          .kind(SupportPlanKind.TRIAL)
          .lasts(Length.ofMonths(1))
          .addSigners(Role.PARENT)
          .build()),
      new EffectPolicy(
          Clause.of("9.2"),
          Role.CHILD_WELFARE_COMMISSION,
          new EffectRule(Band.atLeast(2), Band.atMost(-2), false),
          List.of(),
          List.of()));
  private static final SupportPlan TRIAL = SupportPlan.builder()
      .kind(SupportPlanKind.TRIAL)
      .from(day("2025-11-12"))
      .addReviews(SupportReview.on(day("2025-12-11")))
      .build();

  private static PlanAnalysis analyse(SupportPlan plan, String on) {
    return SupportPlanCalculator.of(new Source("invented-plans", "2025"), POLICY)
        .analyse(plan, student().on(on));
  }

  @Nested
  class OnTrial {
    @ParameterizedTest
    @CsvSource({
      "2025-11-11, NOT_YET_BEGUN",
      "2025-11-12, RUNNING",
      "2025-12-11, RUNNING",
      "2025-12-12, OVER"
    })
    void lastsAMonth(String on, PlanState state) {
      PlanAnalysis analysis = analyse(TRIAL, on);

      assertThat(analysis.state()).isEqualTo(state);
      assertThat(analysis.lastDay()).contains(day("2025-12-11"));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-10, YES", "2025-12-11, YES", "2025-12-12, NO"})
    void endsWithinTheMonth(LocalDate to, Truth within) {
      PlanAnalysis analysis = analyse(TRIAL.withTo(to), "2025-11-20");

      assertThat(analysis.lastDay()).contains(to);
      assertThat(analysis.findings().get(0).truth()).isEqualTo(within);
    }

    @Test
    void isSigned() {
      assertThat(analyse(TRIAL, "2025-11-20").findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.truth()).isEqualTo(Truth.NO));
      assertThat(analyse(TRIAL.withSignedBy(Role.PARENT), "2025-11-20").findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.truth()).isEqualTo(Truth.YES));
    }
  }

  @Nested
  class Reviews {
    @ParameterizedTest
    @CsvSource({"2025-12-10, UPCOMING", "2025-12-11, DUE", "2025-12-12, OVERDUE"})
    void becomeOverdueTheDayAfter(String on, ReviewState state) {
      assertThat(analyse(TRIAL, on).reviews().get(0).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-14, OVERDUE", "2025-12-15, HELD"})
    void areHeldFromTheirDay(String on, ReviewState state) {
      SupportReview late = new SupportReview(day("2025-12-11"), Optional.of(day("2025-12-15")));

      assertThat(analyse(TRIAL.withReviews(late), on).reviews().get(0).state()).isEqualTo(state);
    }
  }

  @Nested
  class Effect {
    private EffectVerdict verdict(int before, int after) {
      PlannedMeasure measure = PlannedMeasure.builder()
          .act(Act.of("talk"))
          .changes("unexcused-lessons")
          .betterWhen(BetterWhen.LOWER)
          .before(ObservedNumber.of(day("2025-11-12"), before))
          .after(ObservedNumber.of(day("2025-12-01"), after))
          .build();
      return analyse(TRIAL.withMeasures(measure), "2025-12-01").effects().get(0).verdict();
    }

    @ParameterizedTest
    @CsvSource({
      "8, 6, HELPED",
      "8, 7, NO_CHANGE",
      "8, 8, NO_CHANGE",
      "8, 9, NO_CHANGE",
      "8, 10, WORSE"
    })
    void followsTheBandsOfTheRule(int before, int after, EffectVerdict verdict) {
      assertThat(verdict(before, after)).isEqualTo(verdict);
    }
  }

  @Nested
  class Hours {
    private Finding changed(Optional<Percent> hours) {
      SupportPlanPolicy policy = new SupportPlanPolicy(
          List.of(SupportPlanRule.builder()
              .clause(Clause.of("7"))
              .kind(SupportPlanKind.INDIVIDUAL_EDUCATION)
              .mostHoursChanged(Percent.of(30))
              .build()),
          POLICY.effect());
      SupportPlan plan =
          TRIAL.withKind(SupportPlanKind.INDIVIDUAL_EDUCATION).withHoursChanged(hours);
      return SupportPlanCalculator.of(new Source("invented-plans", "2025"), policy)
          .analyse(plan, student().on("2025-11-20"))
          .findings()
          .get(0);
    }

    @ParameterizedTest
    @CsvSource({"0%, YES", "29.9%, YES", "30%, YES", "30.1%, NO", "100%, NO"})
    void areChangedAsFarAsTheRegulationLets(String percent, Truth within) {
      assertThat(changed(Optional.of(Percent.parse(percent))).truth()).isEqualTo(within);
    }

    @Test
    void areNotKnownWhereThePlanDoesNotSay() {
      Finding finding = changed(Optional.empty());

      assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(finding.needs()).containsExactly(new Need.OfFact(FactKey.of("hours-changed")));
    }
  }

  @Test
  void anotherKindOfPlanHasNoEndOfItsOwn() {
    SupportPlan open = TRIAL.withKind(SupportPlanKind.SUPPORT);

    assertThat(analyse(open, "2027-01-01").state()).isEqualTo(PlanState.RUNNING);
    assertThat(analyse(open, "2027-01-01").lastDay()).isEmpty();
    assertThat(analyse(open, "2027-01-01").findings()).isEmpty();
  }

  @Nested
  class BadInput {
    @Test
    void refusesAReviewBeforeThePlanBegins() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TRIAL.withReviews(SupportReview.on(day("2025-11-11"))))
          .withMessage("plan.reviews.dueOn (2025-11-11) must not be before plan.from (2025-11-12)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TRIAL.withReviews(
              new SupportReview(day("2025-11-12"), Optional.of(day("2025-11-11")))))
          .withMessage(
              "plan.reviews.heldOn (2025-11-11) must not be before plan.from (2025-11-12)");
      assertThat(TRIAL.withReviews(SupportReview.on(day("2025-11-12"))).reviews())
          .hasSize(1);
    }

    @Test
    void refusesAnEndBeforeThePlanBegins() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TRIAL.withTo(day("2025-11-11")))
          .withMessage("plan.to (2025-11-11) must not be before plan.from (2025-11-12)");
    }

    @Test
    void refusesWhatWasObservedAfterIfItWasNotLater() {
      PlannedMeasure.Builder measure = PlannedMeasure.builder()
          .act(Act.of("talk"))
          .changes("learning-level")
          .betterWhen(BetterWhen.HIGHER)
          .before(ObservedNumber.of(day("2025-11-12"), 2))
          .after(ObservedNumber.of(day("2025-11-12"), 3));

      assertThatIllegalArgumentException()
          .isThrownBy(measure::build)
          .withMessage("measure.after (2025-11-12) must be after measure.before (2025-11-12)");
    }

    @Test
    void refusesARuleByWhichNoChangeIsAChange() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EffectRule(Band.atLeast(0), Band.lessThan(0), false))
          .withMessage("effect.helped (>= 0) must begin above 0");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EffectRule(Band.moreThan(0), Band.atMost(0), false))
          .withMessage("effect.worse (<= 0) must end below 0");
    }
  }
}
