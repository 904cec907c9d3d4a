package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.explain.Audience;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.achievement.AchievementCalculator;
import io.github.tvarka.progress.achievement.AchievementLevel;
import io.github.tvarka.progress.achievement.AchievementOutcome;
import io.github.tvarka.progress.mark.Assessment;
import io.github.tvarka.progress.mark.Diary;
import io.github.tvarka.progress.mark.NegativeRunCalculator;
import io.github.tvarka.progress.mark.RunDecision;
import io.github.tvarka.progress.mark.RunOutcome;
import io.github.tvarka.progress.mark.WorkKind;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 3.1: two negative assessments in a row in one subject. */
@Exercises(document = Pilenai.KEY, value = "3.1")
class PilenaiMarksTest {
  private static final String MATHS = "mathematics";

  private static RunDecision decide(Diary diary, String... choices) {
    ProgressPolicy policy = policy(choices);
    return NegativeRunCalculator.of(policy.source(), policy.marks().orElseThrow())
        .decide(diary.facts(), day(6, 12))
        .in(MATHS)
        .orElseThrow();
  }

  /** The policy with readings, given as pairs of a key and a code. */
  static ProgressPolicy policy(String... choices) {
    ReadingChoices taken = ReadingChoices.DEFAULTS;
    for (int i = 0; i < choices.length; i += 2) {
      taken = taken.with(choices[i], choices[i + 1]);
    }
    return Pilenai.policy(taken);
  }

  private static String word(String row, String... choices) {
    return word(decide(Diary.of(MATHS, row), choices));
  }

  private static String word(RunDecision decision) {
    RunOutcome outcome = decision.outcome();
    if (outcome instanceof RunOutcome.Identified) {
      return "identified";
    }
    if (outcome instanceof RunOutcome.NotYetKnown) {
      return "not-yet-known";
    }
    return outcome instanceof RunOutcome.NotIdentified ? "not" : "not-applicable";
  }

  /** P6 of the worked cases. */
  @ParameterizedTest
  @CsvSource({"6 3 2, identified", "3 ex 2, identified", "3 5 2, not"})
  void p6IdentifiesTwoInARow(String row, String expected) {
    assertThat(word(row)).isEqualTo(expected);
  }

  /** P7 of the worked cases. */
  @Test
  void p7DoesNotApplyInGrade3WhereThereAreNoMarks() {
    RunDecision decision = decide(Diary.of(MATHS, "un un").inGrade(3));
    assertThat(decision.outcome()).isEqualTo(new RunOutcome.NotApplicable());
    assertThat(
            explainer(Language.EN, Audience.PARENT).leaves(decision.finding()).get(0))
        .isEqualTo("grade with marks: 3, does not fit (clause primary)");
    assertThat(
            explainer(Language.LT, Audience.PARENT).leaves(decision.finding()).get(0))
        .isEqualTo("klasė, kurioje rašomi pažymiai: 3, netinka (primary p.)");
    assertThat(decision.finding().toString()).contains("lithuania-general-curricula", "primary");
  }

  /** The system is for grades 1 to 8, of which the first four have no marks. */
  @ParameterizedTest
  @CsvSource({
    "4, not-applicable",
    "5, identified",
    "8, identified",
    "9, not-applicable",
    "12, not-applicable"
  })
  void isForTheGradesOfTheSystem(int grade, String expected) {
    assertThat(word(decide(Diary.of(MATHS, "3 2").inGrade(grade)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, identified", "8, identified", "9, not-applicable"})
  void isForThoseGradesByTheOtherReadingToo(int grade, String expected) {
    assertThat(word(decide(
            Diary.of(MATHS, "un un").inGrade(grade), "run-in-primary-grades", "entries-count")))
        .isEqualTo(expected);
  }

  @Test
  void aRunGoesAcrossTheEndOfATrimesterWithExemptionsBetween() {
    assertThat(word("3 ex | ex 2")).isEqualTo("identified");
    assertThat(word("8 3 | 2")).isEqualTo("identified");
    assertThat(word("3 ex | 8 2")).isEqualTo("not");
  }

  @Test
  void theCaseOfTwoSubjectsIsNoCase() {
    ProgressPolicy policy = Pilenai.policy();
    assertThat(NegativeRunCalculator.of(policy.source(), policy.marks().orElseThrow())
            .decide(Diary.of(MATHS, "3").and("english", "fo 3").facts(), day(6, 12))
            .runs())
        .extracting(PilenaiMarksTest::word)
        .containsExactly("not", "not");
  }

  @Test
  void aMissingEntryLeavesItOpen() {
    RunDecision decision = decide(Diary.of(MATHS, "3 ? 8"));
    assertThat(decision.outcome())
        .isEqualTo(new RunOutcome.NotYetKnown(
            List.of(new Need.OfEntries("assessment", MATHS, List.of(day(10, 7))))));
  }

  @Test
  void citesTheClauseAndItsReadings() {
    RunDecision decision = decide(Diary.of(MATHS, "3 3"));
    assertThat(decision.citation()).hasToString("pilenai-progress undated, 3.1");
    assertThat(decision.readings())
        .containsExactly(
            "negative-assessment",
            "exempt-in-run",
            "run-across-terms",
            "run-in-primary-grades",
            "works-in-run",
            "longer-run");
  }

  @Nested
  class OtherReadings {
    @Test
    void mayTakeMarksAlone() {
      assertThat(word("np na")).isEqualTo("identified");
      assertThat(word("np na", "negative-assessment", "marks-only")).isEqualTo("not");
      assertThat(word("3 na 3", "negative-assessment", "marks-only")).isEqualTo("identified");
    }

    @Test
    void mayLetAnExemptionEndARun() {
      assertThat(word("3 ex 2", "exempt-in-run", "ends-run")).isEqualTo("not");
      assertThat(word("3 2", "exempt-in-run", "ends-run")).isEqualTo("identified");
    }

    @Test
    void mayEndARunWithTheTrimester() {
      assertThat(word("3 | 2", "run-across-terms", "trimester")).isEqualTo("not");
      assertThat(word("3 2 | 8", "run-across-terms", "trimester")).isEqualTo("identified");
    }

    @Test
    void mayCountOtherEntriesInPrimaryGrades() {
      assertThat(word(decide(
              Diary.of(MATHS, "un un").inGrade(3), "run-in-primary-grades", "entries-count")))
          .isEqualTo("identified");
    }

    @Test
    void mayCountOtherWorks() {
      Diary diary = Diary.of(MATHS, "3")
          .and(Diary.entry(MATHS, day(10, 7), WorkKind.LESSON, Optional.of(Assessment.ofMark(9))))
          .and(Diary.entry(MATHS, day(10, 8), WorkKind.TEST, Optional.of(Assessment.ofMark(2))));
      assertThat(word(decide(diary))).isEqualTo("not");
      assertThat(word(decide(diary, "works-in-run", "accountable-only"))).isEqualTo("identified");
      Diary term = Diary.of(MATHS, "3")
          .and(Diary.entry(MATHS, day(11, 28), WorkKind.PERIOD, Optional.of(Assessment.ofMark(3))));
      assertThat(word(decide(term))).isEqualTo("not");
      assertThat(word(decide(term, "works-in-run", "all"))).isEqualTo("identified");
    }

    @ParameterizedTest
    @CsvSource({"once, 7", "each-further, 7 8 9", "every-two, 7 9"})
    void mayLetALongerRunCallAgain(String code, String october) {
      assertThat(decide(Diary.of(MATHS, "3 3 3 3"), "longer-run", code)
              .runs()
              .get(0)
              .calledOn())
          .extracting(LocalDate::getDayOfMonth)
          .extracting(String::valueOf)
          .containsExactly(october.split(" "));
    }
  }

  @Test
  void theLevelOfAMarkIsThatOfTheGradeAndYear() {
    AchievementCalculator levels =
        AchievementCalculator.of(Pilenai.policy().achievement().orElseThrow());
    assertThat(
            levels.decide(4, Diary.of(MATHS, "4").facts().student(), day(10, 6)).outcome())
        .isEqualTo(new AchievementOutcome.Reached(AchievementLevel.THRESHOLD));
  }

  static Explainer explainer(Language language, Audience audience) {
    Vocabulary words = ProgressVocabulary.WORDS.merge(Pilenai.policy().vocabulary());
    return Explainer.of(language, audience, words);
  }

  @Nested
  class InWords {
    private String length(String row, Language language) {
      List<String> leaves = explainer(language, Audience.TEACHER)
          .leaves(decide(Diary.of("matematika", row).and(MATHS, row)).finding());
      return leaves.get(leaves.size() - 1);
    }

    @Test
    void tellTheLongestRun() {
      assertThat(length("3 2", Language.EN))
          .isEqualTo(
              "2 negative assessments in a row (mathematics) in the school year 2025-2026: at least 2 (clause 3.1)");
      assertThat(length("3 2", Language.LT))
          .isEqualTo(
              "2 neigiami įvertinimai iš eilės (matematika) 2025–2026 mokslo metais: ne mažiau kaip 2 (3.1 p.)");
    }

    @Test
    void tellWhatIsNotEntered() {
      Need need = decide(Diary.of(MATHS, "3 ?")).finding().needs().get(0);
      assertThat(explainer(Language.LT, Audience.PARENT).need(need))
          .isEqualTo("neįrašyta: įvertinimas (matematika, 2025 m. spalio 7 d.)");
      assertThat(explainer(Language.EN, Audience.PARENT).need(need))
          .isEqualTo("not entered: assessment (mathematics, 7 October 2025)");
    }
  }
}
