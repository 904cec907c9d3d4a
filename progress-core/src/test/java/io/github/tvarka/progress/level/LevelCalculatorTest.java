package io.github.tvarka.progress.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.SchoolCalendars;
import io.github.tvarka.progress.preset.Kedainiai;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Exercises(document = "kedainiai-mip", value = "A3")
class LevelCalculatorTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 10);
  private static final DateRange OCTOBER = SchoolCalendars.month(2025, 10);

  private static LevelCalculator calculator(ReadingChoices choices) {
    ProgressPolicy policy = Kedainiai.policy(choices);
    return LevelCalculator.of(policy.source(), policy.levels().orElseThrow());
  }

  private final LevelCalculator calculator = calculator(ReadingChoices.DEFAULTS);

  private static int level(LevelDecision decision) {
    return ((LevelOutcome.Reached) decision.outcome()).level();
  }

  @Nested
  class FromAPercentage {
    @ParameterizedTest
    @CsvSource({
      "0, 0",
      "9.9, 0",
      "10, 0",
      "10.4, 0",
      "10.499999999, 0",
      "10.5, 1",
      "11, 1",
      "29, 1",
      "30, 1",
      "30.4, 1",
      "30.5, 2",
      "31, 2",
      "58, 2",
      "59, 2",
      "59.4, 2",
      "59.5, 3",
      "60, 3",
      "89, 3",
      "89.4, 3",
      "89.5, 4",
      "90, 4",
      "99.9, 4",
      "100, 4"
    })
    void roundsToAWholePercentFirst(String percent, int level) {
      assertThat(level(calculator.fromPercent(Percent.parse(percent + "%"), DAY)))
          .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
      "10, 0",
      "10.5, 0",
      "10.9, 0",
      "11, 1",
      "30.5, 1",
      "30.999, 1",
      "31, 2",
      "59.5, 2",
      "59.999, 2",
      "60, 3",
      "89.5, 3",
      "89.999, 3",
      "90, 4",
      "100, 4"
    })
    void orGoesOnUntilTheNextBandBegins(String percent, int level) {
      LevelCalculator continuous =
          calculator(ReadingChoices.DEFAULTS.with("percent-between-bands", "continuous"));
      assertThat(level(continuous.fromPercent(Percent.parse(percent + "%"), DAY)))
          .isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.000000001%", "100.1%", "101%"})
    void refusesMoreThanTheScaleHas(String percent) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> calculator.fromPercent(Percent.parse(percent), DAY))
          .withMessage("percent (" + percent + ") must be on the scale, at most 100%");
    }

    @Test
    void tellsTheNumbersOfEachLevel() {
      LevelDecision decision = calculator.fromPercent(Percent.parse("59.5%"), DAY);
      assertThat(decision.findings())
          .extracting(QuantityFinding::truth)
          .containsExactly(Truth.NO, Truth.NO, Truth.NO, Truth.YES, Truth.NO);
      assertThat(decision.citation().clause()).isEqualTo(Clause.of("A3"));
      assertThat(decision.observed()).isEqualTo(Interval.exactly(Fraction.of(119, 2)));
      assertThat(decision.readings()).containsExactly("percent-between-bands");
    }

    @Test
    void needsAScaleWithPercents() {
      LevelScale bare = new LevelScale(
          Clause.of("3"),
          List.of(new LearningLevel(1, LocalText.of("taip", "yes"), Optional.empty())),
          BetweenBands.CONTINUOUS,
          List.of());
      LevelCalculator without = LevelCalculator.of(
          Kedainiai.policy().source(),
          LevelPolicy.builder().scale(bare).blank(BlankCell.NOT_TAUGHT).build());
      assertThatIllegalStateException()
          .isThrownBy(() -> without.fromPercent(Percent.of(50), DAY))
          .withMessage("a scale without percents has no bands");
    }
  }

  @Nested
  class ATable {
    private final LevelPolicy policy = Kedainiai.policy().levels().orElseThrow();

    @Test
    void doesNotHoldWhatIsSetLaterInItsMonths() {
      DutyTrigger octoberAndMay = DutyTrigger.InMonths.of(10, 5);
      LevelPolicy inMay = policy.withRounds(
          policy.round(Role.SUBJECT_TEACHER).withTrigger(octoberAndMay),
          policy.round(Role.STUDENT));
      FilledTable table = LevelCalculator.of(Kedainiai.policy().source(), inMay)
          .fill(
              Levels.record(Levels.teachers(DAY, "art", 3)),
              Clause.of("A4"),
              LocalDate.of(2026, 4, 30));
      FilledRow spring = table.rows().get(table.rows().size() - 1);
      assertThat(spring.month().to()).isEqualTo(LocalDate.of(2026, 5, 31));
      assertThat(spring.setFor()).contains(OCTOBER);
      assertThat(spring.levels()).containsEntry("art", LevelEntry.of(3));
    }
  }

  @Nested
  class ASheetAlone {
    private void refused(String message, CriteriaSheet sheet, DateRange during) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> calculator.fromCriteria(sheet, during))
          .withMessageStartingWith(message);
    }

    private CriteriaSheet sheet(Role by, LocalDate on, String subject) {
      return CriteriaSheet.of(by, on, subject, Levels.criteria(3, 2, 3, 2, 3));
    }

    @Test
    void isRefusedOfARoleThatSetsNoLevels() {
      refused(
          "sheet.by (head) must be one of [subject-teacher, student]",
          sheet(Role.HEAD, DAY, "art"),
          OCTOBER);
    }

    @Test
    void isRefusedForASubjectOfNoTable() {
      refused(
          "sheet.subject (astronomy) must be a subject of the tables [moral-education,",
          sheet(Role.STUDENT, DAY, "astronomy"),
          OCTOBER);
    }

    @Test
    void isRefusedOutsideItsPeriod() {
      refused(
          "sheet.on (2025-09-30) must be in 2025-10-01..2025-10-31",
          sheet(Role.STUDENT, LocalDate.of(2025, 9, 30), "art"),
          OCTOBER);
      CriteriaSheet late = new CriteriaSheet(
          Role.STUDENT,
          LocalDate.of(2025, 11, 5),
          Optional.of(LocalDate.of(2025, 11, 1)),
          "art",
          Levels.criteria(3, 2, 3, 2, 3));
      refused("sheet.forPeriodOf (2025-11-01) must be in 2025-10-01..2025-10-31", late, OCTOBER);
    }

    @Test
    void isRefusedBeforeItsPeriodBegins() {
      CriteriaSheet early = new CriteriaSheet(
          Role.STUDENT,
          LocalDate.of(2025, 9, 30),
          Optional.of(DAY),
          "art",
          Levels.criteria(3, 2, 3, 2, 3));
      refused(
          "sheet.on (2025-09-30) must not be before its period begins: 2025-10-01..2025-10-31",
          early,
          OCTOBER);
    }

    @Test
    void isTakenLateForItsPeriod() {
      CriteriaSheet late = new CriteriaSheet(
          Role.STUDENT,
          LocalDate.of(2025, 11, 5),
          Optional.of(DAY),
          "art",
          Levels.criteria(3, 2, 3, 2, 3));
      assertThat(level(calculator.fromCriteria(late, OCTOBER))).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
      "student, 2025-11-03, '[10, 1, 3, 6]'",
      "student, 2026-04-01, '[10, 1, 3, 6]'",
      "subject-teacher, 2026-03-31, '[10, 1, 4-5]'"
    })
    void isRefusedInAMonthThatIsNotOneOfTheRole(Role by, LocalDate on, String months) {
      refused(
          "sheet.on (" + on + ") must be in a month for which " + by + " sets levels: " + months,
          sheet(by, on, "art"),
          new DateRange(on, on));
    }
  }

  @Nested
  class FromCriteria {
    private LevelDecision decide(Map<String, LevelEntry> criteria) {
      return calculator.fromCriteria(
          CriteriaSheet.of(Role.SUBJECT_TEACHER, DAY, "mathematics", criteria), OCTOBER);
    }

    @Test
    void isTheExactMeanAndTheNearestLevel() {
      LevelDecision decision = decide(Levels.criteria(3, 2, 3, 2, 3));
      assertThat(decision.observed()).isEqualTo(Interval.exactly(Fraction.of(13, 5)));
      assertThat(decision.outcome()).isEqualTo(new LevelOutcome.Reached(3));
      assertThat(decision.readings()).containsExactly("level-from-criteria");
    }

    @ParameterizedTest
    @CsvSource({
      "0, 0, 0",
      "2, 0, 0",
      "3, 1, 0",
      "5, 1, 1",
      "7, 1, 1",
      "8, 2, 1",
      "12, 2, 2",
      "13, 3, 2",
      "15, 3, 3",
      "17, 3, 3",
      "18, 4, 3",
      "19, 4, 3",
      "20, 4, 4"
    })
    void takesTheNearestOrTheOneReachedInFull(int sum, int nearest, int inFull) {
      int[] levels = new int[5];
      for (int i = 0; i < sum; i++) {
        levels[i % 5]++;
      }
      CriteriaSheet sheet = CriteriaSheet.of(Role.STUDENT, DAY, "art", Levels.criteria(levels));
      LevelCalculator reached =
          calculator(ReadingChoices.DEFAULTS.with("level-from-criteria", "reached-in-full"));
      assertThat(level(calculator.fromCriteria(sheet, OCTOBER))).isEqualTo(nearest);
      assertThat(level(reached.fromCriteria(sheet, OCTOBER))).isEqualTo(inFull);
    }

    @Test
    void isOpenWhereACriterionThatIsNotKnownCouldChangeIt() {
      LevelDecision decision = decide(Levels.criteria(
          LevelEntry.of(3),
          LevelEntry.of(2),
          LevelEntry.NOT_KNOWN,
          LevelEntry.of(2),
          LevelEntry.of(3)));
      Need communication = new Need.OfPeriodEntry(
          "criterion-level", "mathematics/communication", Role.SUBJECT_TEACHER, OCTOBER);
      assertThat(decision.observed()).isEqualTo(new Interval(Fraction.of(2), Fraction.of(14, 5)));
      assertThat(decision.outcome())
          .isEqualTo(new LevelOutcome.NotYetKnown(2, 3, List.of(communication)));
    }

    @Test
    void isDecidedWhereItCouldNot() {
      LevelDecision sure = decide(Levels.criteria(
          LevelEntry.of(0),
          LevelEntry.of(1),
          LevelEntry.of(2),
          LevelEntry.of(0),
          LevelEntry.NOT_KNOWN));
      assertThat(sure.observed()).isEqualTo(new Interval(Fraction.of(3, 5), Fraction.of(7, 5)));
      assertThat(sure.outcome()).isEqualTo(new LevelOutcome.Reached(1));
      assertThat(sure.findings())
          .allSatisfy(finding -> assertThat(finding.needs()).isEmpty());
    }

    @Test
    void refusesAMissingCriterion() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(Levels.criteria(3, 2, 3, 2)))
          .withMessageStartingWith("sheet.criteria (")
          .withMessageEndingWith(
              ") must hold problem-solving too; a level that is missing is not-known");
    }

    @Test
    void refusesACriterionThatIsNone() {
      Map<String, LevelEntry> criteria = Levels.criteria(3, 2, 3, 2, 3);
      criteria.put("diligence", LevelEntry.of(4));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(criteria))
          .withMessageStartingWith("sheet.criteria (diligence) must be one of [learning-to-learn,");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void refusesALevelOutsideTheScale(int level) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(Levels.criteria(3, level, 3, 2, 3)))
          .withMessage("sheet.criteria.knowledge-and-understanding (" + level
              + ") must be a level of the scale, 0 to 4");
    }
  }
}
