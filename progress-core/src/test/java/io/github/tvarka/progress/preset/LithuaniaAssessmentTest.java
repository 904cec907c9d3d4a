package io.github.tvarka.progress.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.progress.achievement.AchievementCalculator;
import io.github.tvarka.progress.achievement.AchievementDecision;
import io.github.tvarka.progress.achievement.AchievementOutcome;
import io.github.tvarka.progress.mark.Assessment;
import io.github.tvarka.progress.mark.Classification;
import io.github.tvarka.progress.mark.EntryClass;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LithuaniaAssessmentTest {
  private static final LocalDate OLD = LocalDate.of(2023, 5, 15);
  private static final LocalDate NEW = LocalDate.of(2025, 10, 6);

  private static AchievementDecision decide(int mark, int grade, LocalDate on) {
    return AchievementCalculator.of(LithuaniaAssessment.achievement())
        .decide(mark, StudentProfile.builder().grade(grade).build(), on);
  }

  private static String level(int mark, int grade, LocalDate on) {
    AchievementOutcome outcome = decide(mark, grade, on).outcome();
    if (outcome instanceof AchievementOutcome.Reached reached) {
      return reached.level().code();
    }
    return outcome instanceof AchievementOutcome.Failing
        ? "failing"
        : outcome.getClass().getSimpleName();
  }

  @Nested
  class Levels {
    @ParameterizedTest
    @CsvSource({
      "1, failing, failing",
      "3, failing, failing",
      "4, satisfactory, threshold",
      "5, satisfactory, satisfactory",
      "6, basic, satisfactory",
      "7, basic, basic",
      "8, basic, basic",
      "9, advanced, advanced",
      "10, advanced, advanced"
    })
    void changedWithTheCurriculaOf2022(int mark, String before, String after) {
      assertThat(level(mark, 7, OLD)).isEqualTo(before);
      assertThat(level(mark, 7, NEW)).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("grades")
    void changedInOddGradesAYearBeforeTheRest(int grade) {
      LocalDate first = LocalDate.of(grade % 2 == 1 ? 2023 : 2024, 9, 1);
      assertThat(level(4, grade, first.minusDays(1))).isEqualTo("satisfactory");
      assertThat(level(4, grade, first)).isEqualTo("threshold");
      assertThat(level(6, grade, first.minusDays(1))).isEqualTo("basic");
      assertThat(level(6, grade, first)).isEqualTo("satisfactory");
    }

    static Stream<Integer> grades() {
      return IntStream.rangeClosed(5, 12).boxed();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void haveNoMarksInPrimaryGrades(int grade) {
      assertThat(level(9, grade, NEW)).isEqualTo("NotApplicable");
      assertThat(level(9, grade, OLD)).isEqualTo("NotApplicable");
    }

    @Test
    void areNotKnownForGradesThatTheSchoolDoesNotHave() {
      assertThat(level(9, 13, NEW)).isEqualTo("NotApplicable");
    }

    @Test
    void needTheGrade() {
      AchievementDecision decision = AchievementCalculator.of(LithuaniaAssessment.achievement())
          .decide(9, StudentProfile.UNKNOWN, NEW);
      assertThat(decision.outcome())
          .isEqualTo(new AchievementOutcome.NotYetKnown(List.of(new Need.OfAttribute("grade"))));
    }

    @Test
    void citeTheCurriculumOfTheDay() {
      assertThat(decide(4, 7, OLD).findings())
          .extracting(Finding::citation)
          .extracting(Object::toString)
          .contains("lithuania-general-curricula before-2022, levels")
          .doesNotContain("lithuania-general-curricula 2022, levels");
      assertThat(decide(4, 7, NEW).findings())
          .extracting(Finding::citation)
          .extracting(Object::toString)
          .contains("lithuania-general-curricula 2022, levels")
          .doesNotContain("lithuania-general-curricula before-2022, levels");
    }

    @ParameterizedTest
    @CsvSource({"0", "11", "-1"})
    void refuseAMarkThatThereIsNot(int mark) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(mark, 7, NEW))
          .withMessage("mark (" + mark + ") must be 1 to 10");
    }
  }

  @Nested
  class Entries {
    private final Classification classes = LithuaniaAssessment.classification();

    @Test
    void areUnsatisfactoryUpToThreeAndByFourWords() {
      assertThat(IntStream.rangeClosed(1, 10)
              .filter(mark -> classes.classify(Assessment.ofMark(mark)) == EntryClass.NEGATIVE))
          .containsExactly(1, 2, 3);
      assertThat(classes.rules().get(0).words())
          .containsExactly("unsatisfactory", "not-credited", "made-no-progress", "not-assessed");
      assertThat(classes.citation()).hasToString("lithuania-isak-1831 2009, unsatisfactory");
    }

    @Test
    void countAnExemptionAsSatisfactory() {
      assertThat(classes.classify(Assessment.ofExempt())).isEqualTo(EntryClass.SATISFACTORY);
      assertThat(LithuaniaAssessment.classification(EntryClass.NEUTRAL)
              .classify(Assessment.ofExempt()))
          .isEqualTo(EntryClass.NEUTRAL);
    }

    @Test
    void areSatisfactoryAtEachLevel() {
      LithuaniaAssessment.achievement().scales().stream()
          .flatMap(scale -> scale.levels().stream())
          .forEach(level -> assertThat(classes.classify(Assessment.ofLevel(level.level())))
              .isEqualTo(EntryClass.SATISFACTORY));
    }
  }
}
