package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.ProgressYear.someoneOn;
import static io.github.tvarka.progress.ProgressYear.studentBorn;
import static io.github.tvarka.progress.form.Sections.forPeriodOf;
import static io.github.tvarka.progress.form.Sections.signed;
import static io.github.tvarka.progress.form.Sections.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.FactContext;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.form.FilledPart;
import io.github.tvarka.progress.form.FilledSection;
import io.github.tvarka.progress.form.FormCheck;
import io.github.tvarka.progress.form.FormOutcome;
import io.github.tvarka.progress.form.PartKey;
import io.github.tvarka.progress.form.SectionStatus;
import io.github.tvarka.progress.level.LearningLevel;
import io.github.tvarka.progress.plan.PlanCalculator;
import io.github.tvarka.progress.plan.ProgressPlan;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KedainiaiPlansTest {
  private static final FilledSection UNSIGNED = written(
          "plan",
          "2025-11-12",
          FilledPart.of(PartKey.PRESENT_SITUATION),
          FilledPart.of(PartKey.GOAL),
          FilledPart.of(PartKey.STEPS, 3),
          FilledPart.of(PartKey.SUCCESS_SIGNS, 3))
      .withLevel(Fraction.of(13, 5));
  private static final FilledSection PLAN =
      signed(UNSIGNED, "2025-11-14", Role.CLASS_TEACHER, Role.STUDENT, Role.PARENT);

  private static FilledSection review(String on) {
    FilledSection review = written(
            "review", on, FilledPart.of(PartKey.WHERE_I_AM), FilledPart.of(PartKey.NEXT_STEPS))
        .withLevel(Fraction.of(3));
    return forPeriodOf(on, signed(review, on, Role.PARENT));
  }

  private static FormCheck check(
      ReadingChoices choices, ConditionContext student, FilledSection... sections) {
    ProgressPolicy policy = Kedainiai.policy(choices);
    return PlanCalculator.of(policy.source(), policy.plans().orElseThrow())
        .check(ProgressPlan.of(sections), student);
  }

  private static FormCheck check(ConditionContext student, FilledSection... sections) {
    return check(ReadingChoices.DEFAULTS, student, sections);
  }

  private static SectionStatus section(FormCheck check, String key) {
    return check.sections().stream()
        .filter(one -> one.section().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<DutyState> states(FormCheck check, String key) {
    return check.sections().stream()
        .filter(one -> one.section().equals(key))
        .map(SectionStatus::state)
        .toList();
  }

  @Nested
  @Exercises(
      document = "kedainiai-mip",
      value = {"7.4", "A2"})
  class ThePlan {
    @Test
    void isCompleteWithAllBlanksAndSignatures() {
      FormCheck check = check(someoneOn("2025-11-30"), PLAN);
      assertThat(check.outcome()).isEqualTo(new FormOutcome.InTime());
      assertThat(section(check, "plan").state()).isEqualTo(DutyState.DONE);
      assertThat(section(check, "plan").missing()).isEmpty();
      assertThat(section(check, "plan").toSign()).isEmpty();
      assertThat(section(check, "plan").finding().citation().clause()).hasToString("A2");
      assertThat(section(check, "plan").dated().duty().clause()).hasToString("7.4");
    }

    @Test
    void namesEachBlankThatIsMissing() {
      FilledSection begun = written("plan", "2025-11-12", FilledPart.of(PartKey.STEPS, 2));
      SectionStatus plan = section(check(someoneOn("2025-11-12"), begun), "plan");
      assertThat(plan.missing())
          .containsExactly(
              PartKey.LEARNING_LEVEL,
              PartKey.PRESENT_SITUATION,
              PartKey.GOAL,
              PartKey.STEPS,
              PartKey.SUCCESS_SIGNS);
      assertThat(plan.toSign()).containsExactly(Role.CLASS_TEACHER, Role.STUDENT, Role.PARENT);
      assertThat(plan.state()).isEqualTo(DutyState.DUE);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "2, false", "3, true", "4, true"})
    void asksForThreeSteps(int steps, boolean enough) {
      FilledSection plan = PLAN.withParts(
          FilledPart.of(PartKey.PRESENT_SITUATION),
          FilledPart.of(PartKey.GOAL),
          FilledPart.of(PartKey.STEPS, steps),
          FilledPart.of(PartKey.SUCCESS_SIGNS, 3));
      assertThat(section(check(someoneOn("2025-11-30"), plan), "plan").missing())
          .isEqualTo(enough ? List.of() : List.of(PartKey.STEPS));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true"})
    void asksForOneStepByTheOtherReading(int steps, boolean enough) {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("plan-lines", "one");
      FilledSection plan = PLAN.withParts(
          FilledPart.of(PartKey.PRESENT_SITUATION),
          FilledPart.of(PartKey.GOAL),
          FilledPart.of(PartKey.STEPS, steps),
          FilledPart.of(PartKey.SUCCESS_SIGNS));
      assertThat(section(check(choices, someoneOn("2025-11-30"), plan), "plan").missing())
          .isEqualTo(enough ? List.of() : List.of(PartKey.STEPS));
    }

    @ParameterizedTest
    @CsvSource({"2025-10-31, UPCOMING", "2025-11-01, DUE", "2025-11-30, DUE", "2025-12-01, OVERDUE"
    })
    void isDueInNovember(String day, DutyState state) {
      FormCheck check = check(someoneOn(day), review("2026-01-14"));
      assertThat(section(check, "plan").state()).isEqualTo(state);
    }

    @Test
    void isNeverOverdueByTheOtherReading() {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("plan-due", "no-date");
      FormCheck check = check(choices, someoneOn("2025-12-31"), UNSIGNED);
      assertThat(section(check, "plan").state()).isEqualTo(DutyState.STANDING);
      assertThat(check.outcome()).isEqualTo(new FormOutcome.InTime());
    }

    @Test
    void isNotThereBeforeItWasWritten() {
      SectionStatus plan = section(check(someoneOn("2025-11-11"), PLAN), "plan");
      assertThat(plan.missing()).contains(PartKey.DATE, PartKey.GOAL).hasSize(6);
      assertThat(plan.toSign()).hasSize(3);
    }

    @Test
    void isNotYetKnownWhereNobodySaidWhetherABlankIsFilledIn() {
      FilledSection plan = PLAN.withParts(
              FilledPart.of(PartKey.PRESENT_SITUATION),
              FilledPart.of(PartKey.STEPS, 3),
              FilledPart.of(PartKey.SUCCESS_SIGNS, 3))
          .withPartsNotKnown(PartKey.GOAL);
      FormCheck check = check(someoneOn("2025-12-01"), plan);
      assertThat(section(check, "plan").missing()).isEmpty();
      assertThat(section(check, "plan").finding().truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(check.outcome())
          .isEqualTo(new FormOutcome.NotYetKnown(List.of(new Need.OfFact(FactKey.of("goal")))));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "4, true", "5, false"})
    void bearsALevelOfTheScale(int level, boolean accepted) {
      FilledSection plan = PLAN.withLevel(Fraction.of(level));
      if (accepted) {
        assertThat(section(check(someoneOn("2025-11-30"), plan), "plan").missing())
            .isEmpty();
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> check(someoneOn("2025-11-30"), plan))
            .withMessage("plan.level (" + level + ") must be inside the scale (>= 0 <= 4)");
      }
    }

    @Test
    void bearsTheLevelsOfAnnex3AndNoOther() {
      ProgressPolicy policy = Kedainiai.policy();
      Band levels = policy.plans().orElseThrow().levels().orElseThrow();
      List<LearningLevel> scale = policy.levels().orElseThrow().scale().levels();
      assertThat(scale).hasSize(5).allMatch(level -> levels.contains(Fraction.of(level.level())));
    }

    @Test
    void belongsToTheSchoolYear() {
      FilledSection old = written("plan", "2025-08-31");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> check(someoneOn("2025-11-30"), old))
          .withMessage("plan.on (2025-08-31) must be inside 2025-09-01..2026-08-31");
    }

    @Test
    void isMissingAsAWholeWhereThereIsNone() {
      ProgressPolicy policy = Kedainiai.policy();
      FormCheck check = PlanCalculator.of(policy.source(), policy.plans().orElseThrow())
          .checkWithoutPlan(someoneOn("2026-02-01"));
      assertThat(check.outcome()).isEqualTo(new FormOutcome.Overdue(List.of("plan", "review")));
    }
  }

  @Nested
  @Exercises(
      document = "kedainiai-mip",
      value = {"11.2", "A2"})
  class TheParentsSignature {
    @Test
    void isAskedForByItsOwnClause() {
      FilledSection plan = signed(UNSIGNED, "2025-11-12", Role.CLASS_TEACHER, Role.STUDENT);
      FormCheck check = check(someoneOn("2025-12-01"), plan);
      assertThat(section(check, "plan").toSign()).containsExactly(Role.PARENT);
      assertThat(check.outcome()).isEqualTo(new FormOutcome.Overdue(List.of("plan")));
      assertThat(Explainer.of(Language.EN, ProgressVocabulary.WORDS)
              .leaves(section(check, "plan").finding()))
          .contains(
              "signature: not stated, does not fit; asked for: parent or guardian (clause 11.2)");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-13, false", "2025-11-14, true"})
    void countsFromItsDay(String day, boolean signed) {
      assertThat(section(check(someoneOn(day), PLAN), "plan").toSign().isEmpty())
          .isEqualTo(signed);
    }

    @ParameterizedTest
    @CsvSource({"2007-11-30, true", "2007-12-01, false"})
    void isNotAskedOfAnAdultsParentsByTheOtherReading(String born, boolean adult) {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("plan-parent-signature", "minors");
      FilledSection plan = signed(UNSIGNED, "2025-11-12", Role.CLASS_TEACHER, Role.STUDENT);
      SectionStatus status = section(check(choices, studentBorn(born, "2025-11-30"), plan), "plan");
      assertThat(status.toSign()).isEqualTo(adult ? List.of() : List.of(Role.PARENT));
    }

    @Test
    void isOpenByTheOtherReadingWhileTheAgeIsNotKnown() {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("plan-parent-signature", "minors");
      FilledSection plan = signed(UNSIGNED, "2025-11-12", Role.CLASS_TEACHER, Role.STUDENT);
      FormCheck check = check(choices, someoneOn("2025-12-01"), plan);
      assertThat(check.outcome())
          .isEqualTo(new FormOutcome.NotYetKnown(List.of(new Need.OfAttribute("birthDate"))));
    }

    @Test
    void isNotYetKnownWhereNobodySaid() {
      FilledSection plan = signed(UNSIGNED, "2025-11-12", Role.CLASS_TEACHER, Role.STUDENT)
          .withSignersNotKnown(Role.PARENT);
      FormCheck check = check(someoneOn("2025-12-01"), plan);
      assertThat(section(check, "plan").toSign()).isEmpty();
      assertThat(check.needs()).contains(new Need.OfFact(FactKey.of("signature-of-parent")));
    }
  }

  @Nested
  @Exercises(
      document = "kedainiai-mip",
      value = {"7.5", "A2"})
  class TheReviews {
    @ParameterizedTest
    @CsvSource({
      "2025-12-31, UPCOMING, UPCOMING, UPCOMING",
      "2026-01-01, DUE, UPCOMING, UPCOMING",
      "2026-01-31, DUE, UPCOMING, UPCOMING",
      "2026-02-01, OVERDUE, UPCOMING, UPCOMING",
      "2026-03-31, OVERDUE, DUE, UPCOMING",
      "2026-06-01, OVERDUE, OVERDUE, DUE",
      "2026-07-01, OVERDUE, OVERDUE, OVERDUE"
    })
    void areDueInThreeMonths(String day, DutyState one, DutyState two, DutyState three) {
      assertThat(states(check(someoneOn(day), PLAN), "review")).containsExactly(one, two, three);
    }

    @Test
    void eachFillsItsOwnMonth() {
      FormCheck check = check(someoneOn("2026-03-31"), review("2026-03-04"), PLAN);
      assertThat(states(check, "review"))
          .containsExactly(DutyState.OVERDUE, DutyState.DONE, DutyState.UPCOMING);
    }

    @Test
    void aLateOneIsDoneOnceItIsThere() {
      FilledSection late = forPeriodOf("2026-01-31", review("2026-02-20"));
      assertThat(states(check(someoneOn("2026-02-19"), PLAN, late), "review").get(0))
          .isEqualTo(DutyState.OVERDUE);
      assertThat(states(check(someoneOn("2026-02-20"), PLAN, late), "review").get(0))
          .isEqualTo(DutyState.DONE);
    }

    @Test
    void areSignedByAParentEach() {
      FilledSection unsigned = review("2026-01-14").withSignatures();
      SectionStatus status = section(check(someoneOn("2026-01-31"), PLAN, unsigned), "review");
      assertThat(status.toSign()).containsExactly(Role.PARENT);
      assertThat(status.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-11-11, false", "2025-11-12, true", "2025-11-13, true"})
    void comeAfterThePlan(String on, boolean accepted) {
      FilledSection review = forPeriodOf("2026-01-14", written("review", on));
      if (accepted) {
        assertThat(
                states(check(someoneOn("2026-01-31"), PLAN, review), "review").get(0))
            .isEqualTo(DutyState.DUE);
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> check(someoneOn("2026-01-31"), PLAN, review))
            .withMessage("review.on (2025-11-11) must not be before the plan (2025-11-12)");
      }
    }

    @Test
    void standOnceForAMonth() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProgressPlan.of(PLAN, review("2026-01-14"), review("2026-01-28")))
          .withMessage("plan.review (2026-01) must not stand twice");
    }

    @Test
    void haveAMonthOfTheForm() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> check(someoneOn("2026-03-01"), PLAN, review("2026-02-11")))
          .withMessageStartingWith("review.forPeriodOf (2026-02-11) must be in one of its periods");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> check(someoneOn("2026-03-01"), PLAN, written("review", "2026-01-14")))
          .withMessageStartingWith("review.forPeriodOf (none) must be in one of its periods");
    }
  }

  @Nested
  @Exercises(document = "kedainiai-mip", value = "A2")
  class TheFinalSelfAssessment {
    private static final FilledSection FINAL =
        written("final", "2026-06-10", FilledPart.of(PartKey.SELF_ASSESSMENT));

    @ParameterizedTest
    @CsvSource({"2026-06-11, UPCOMING", "2026-06-12, DUE", "2026-06-30, DUE", "2026-07-01, OVERDUE"
    })
    void isDueAfterTheLastSchoolDay(String day, DutyState state) {
      assertThat(section(check(someoneOn(day), PLAN), "final").state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, UPCOMING", "2026-06-01, DUE", "2026-07-01, OVERDUE"})
    void isDueInJuneByTheOtherReading(String day, DutyState state) {
      ReadingChoices choices =
          ReadingChoices.DEFAULTS.with("final-self-assessment-due", "with-last-review");
      assertThat(section(check(choices, someoneOn(day), PLAN), "final").state()).isEqualTo(state);
    }

    @Test
    void closesTheForm() {
      FormCheck check = check(
          someoneOn("2026-06-30"),
          FINAL,
          review("2026-06-03"),
          review("2026-03-04"),
          review("2026-01-14"),
          PLAN);
      assertThat(check.outcome()).isEqualTo(new FormOutcome.Complete());
      assertThat(check.needs()).isEmpty();
    }

    @Test
    void isNoSectionTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProgressPlan.of(FINAL, FINAL.withParts()))
          .withMessage("plan.final (no month) must not stand twice");
    }
  }

  @Test
  void refusesASectionThatTheFormLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(someoneOn("2025-11-30"), PLAN.withSection("summary")))
        .withMessage("section (summary) must be one of [plan, review, final]");
  }

  @Test
  void refusesADayThatTheCalendarLacks() {
    FactContext later = someoneOn("2026-09-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(later, PLAN))
        .withMessage("asOf (2026-09-01) must be inside a school year of the calendar");
  }

  @Test
  void theYearsCalendarHoldsTheFormsToo() {
    assertThat(Kedainiai.policy().allDuties())
        .extracting(duty -> duty.clause().number())
        .contains("7.4", "7.5", "A2", "A6");
  }

  @Test
  void speaksLithuanian() {
    FilledSection begun = written("plan", "2025-11-12", FilledPart.of(PartKey.STEPS, 2));
    FormCheck check = check(someoneOn("2025-11-12"), begun);
    assertThat(Explainer.of(Language.LT, ProgressVocabulary.WORDS)
            .leaves(section(check, "plan").finding()))
        .contains(
            "formos dalis: data, tinka; reikalaujama: data (2 priedas)",
            "formos dalis: nenurodyta, netinka; reikalaujama: tikslas (2 priedas)",
            "2 žingsniai 2025–2026 mokslo metais: mažiau kaip 3 (2 priedas)",
            "parašas: nenurodyta, netinka; reikalaujama: tėvai (globėjai, rūpintojai) (11.2 p.)");
  }
}
