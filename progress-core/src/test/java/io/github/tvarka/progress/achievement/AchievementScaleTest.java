package io.github.tvarka.progress.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementScaleTest {
  private static final Citation CITATION = new Citation("made-up-levels", "1", Clause.of("4"));
  private static final LevelMarks LOW = LevelMarks.of(AchievementLevel.SATISFACTORY, 4, 5);
  private static final LevelMarks HIGH = LevelMarks.of(AchievementLevel.ADVANCED, 7, 9);
  private static final AchievementScale SCALE =
      new AchievementScale("two", List.of(LOW, HIGH), Optional.of(MarkRange.of(1, 2)));

  @ParameterizedTest
  @CsvSource({
    "1, none, true",
    "2, none, true",
    "3, none, false",
    "4, satisfactory, false",
    "5, satisfactory, false",
    "6, none, false",
    "7, advanced, false",
    "9, advanced, false",
    "10, none, false"
  })
  void givesAMarkItsLevelAndGuessesNone(int mark, String level, boolean fails) {
    assertThat(SCALE.level(mark).map(AchievementLevel::code).orElse("none")).isEqualTo(level);
    assertThat(SCALE.fails(mark)).isEqualTo(fails);
  }

  @Test
  void mayHaveNoFailingRange() {
    assertThat(new AchievementScale("two", List.of(LOW, HIGH), Optional.empty()).fails(1))
        .isFalse();
  }

  @Test
  void refusesLevelsThatOverlapOrAreOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AchievementScale("two", List.of(HIGH, LOW), Optional.empty()))
        .withMessage("scale.levels.satisfactory (4..5) must begin above 9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AchievementScale(
            "two", List.of(LOW, LevelMarks.of(AchievementLevel.BASIC, 5, 6)), Optional.empty()))
        .withMessage("scale.levels.basic (5..6) must begin above 5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new AchievementScale("two", List.of(LOW), Optional.of(MarkRange.of(1, 4))))
        .withMessage("scale.levels.satisfactory (4..5) must begin above 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AchievementScale(
            "two",
            List.of(LOW, LevelMarks.of(AchievementLevel.SATISFACTORY, 6, 7)),
            Optional.empty()))
        .withMessage("scale.levels (satisfactory) must not stand twice");
  }

  @Test
  void aRangeIsNotUpsideDown() {
    assertThat(MarkRange.of(4, 4).contains(4)).isTrue();
    assertThat(MarkRange.of(4, 6).overlaps(MarkRange.of(6, 7))).isTrue();
    assertThat(MarkRange.of(4, 6).overlaps(MarkRange.of(7, 8))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkRange.of(5, 4))
        .withMessage("marks.to (4) must not be below marks.from (5)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkRange.of(-1, 4))
        .withMessage("marks.from (-1) must not be negative");
  }

  @Nested
  class Validity {
    private final LocalDate first = LocalDate.of(2025, 9, 1);

    private ScaleInForce valid(String scale, LocalDate from, LocalDate to, Integer... grades) {
      return new ScaleInForce(
          CITATION, scale, List.of(grades), Optional.ofNullable(from), Optional.ofNullable(to));
    }

    private AchievementPolicy policy(ScaleInForce... valid) {
      return new AchievementPolicy(
          MarkRange.of(1, 10), List.of(SCALE), List.of(valid), Optional.empty());
    }

    @Test
    void isWithoutTwoScalesForAGradeOnADay() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> policy(valid("two", null, first, 5, 6), valid("two", first, null, 6, 7)))
          .withMessage("inForce.grades ([6, 7]) must not have the scale two on the same days");
      assertThat(policy(valid("two", null, first, 5, 6), valid("two", first, null, 7, 8))
              .inForce())
          .hasSize(2);
      assertThat(
              policy(valid("two", null, first.minusDays(1), 5, 6), valid("two", first, null, 5, 6))
                  .inForce())
          .hasSize(2);
    }

    @Test
    void isOfAScaleThatIsThere() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(valid("three", first, null, 5)))
          .withMessage("inForce.scale (three) must be one of [two]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> valid("two", first, first.minusDays(1), 5))
          .withMessage("inForce.to (2025-08-31) must not be before inForce.from (2025-09-01)");
    }

    @Test
    void aScaleHasNoMarkThatThereIsNot() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AchievementPolicy(
              MarkRange.of(1, 8),
              List.of(SCALE),
              List.of(valid("two", first, null, 5)),
              Optional.empty()))
          .withMessage("scale.levels.advanced (7..9) must be inside 1..8");
    }

    @ParameterizedTest
    @CsvSource({"6, BetweenLevels", "2, Failing", "5, Reached", "10, BetweenLevels"})
    void aMarkWithoutALevelIsSaidToHaveNone(int mark, String outcome) {
      AchievementDecision decision = AchievementCalculator.of(policy(valid("two", first, null, 5)))
          .decide(mark, StudentProfile.builder().grade(5).build(), first);
      assertThat(decision.outcome().getClass().getSimpleName()).isEqualTo(outcome);
      assertThat(decision.findings()).hasSize(4);
      assertThat(decision.findings().get(0).truth()).isEqualTo(Truth.YES);
      assertThat(decision.findings().stream().skip(1).filter(each -> each.truth() == Truth.YES))
          .hasSize(outcome.equals("BetweenLevels") ? 0 : 1);
      assertThat(decision.findings()).extracting(Finding::citation).containsOnly(CITATION);
    }
  }
}
