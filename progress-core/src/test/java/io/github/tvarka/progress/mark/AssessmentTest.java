package io.github.tvarka.progress.mark;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.progress.achievement.AchievementLevel;
import io.github.tvarka.progress.achievement.MarkRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {
  @ParameterizedTest
  @CsvSource({
    "8, mark",
    "basic, basic",
    "cr, credited",
    "nc, not-credited",
    "pp, made-progress",
    "np, made-no-progress",
    "ex, exempt",
    "na, not-assessed",
    "un, unsatisfactory",
    "fo, formative"
  })
  void hasAWord(String entry, String word) {
    assertThat(Diary.assessment(entry).orElseThrow().word()).isEqualTo(word);
  }

  @Test
  void refusesWhatCannotBeSaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Assessment.Exempt(false))
        .withMessage("entries.exempt (false) must be true");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Assessment.NotAssessed(false))
        .withMessage("entries.notAssessed (false) must be true");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Assessment.Description("Worked well."))
        .withMessageStartingWith("entries.description (Worked well.) must be lower-case words");
  }

  @Nested
  class Entries {
    @Test
    void areInOrderOfDaysAndNumbers() {
      AssessmentEntry late =
          Diary.entry("music", day(10, 8), WorkKind.LESSON, Diary.assessment("9"));
      AssessmentEntry second =
          Diary.entry("art", day(10, 7), WorkKind.LESSON, Optional.empty()).withNumber(2);
      AssessmentEntry first = second.withNumber(1);
      AssessmentLog log = AssessmentLog.of(List.of(late, second, first));
      assertThat(log.entries()).containsExactly(first, second, late);
      assertThat(log.until(day(10, 7)).entries()).containsExactly(first, second);
      assertThat(log).isEqualTo(AssessmentLog.of(List.of(first, late, second)));
    }

    @Test
    void countFromOne() {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              Diary.entry("art", day(10, 7), WorkKind.LESSON, Optional.empty()).withNumber(0))
          .withMessage("entries.number (0) must be positive");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Diary.entry(" ", day(10, 7), WorkKind.LESSON, Optional.empty()))
          .withMessage("entries.subject ( ) must not be blank");
    }
  }

  @Nested
  class Classes {
    @ParameterizedTest
    @CsvSource({
      "1, NEGATIVE",
      "3, NEGATIVE",
      "4, SATISFACTORY",
      "10, SATISFACTORY",
      "un, NEGATIVE",
      "nc, NEGATIVE",
      "np, NEGATIVE",
      "na, NEGATIVE",
      "cr, SATISFACTORY",
      "pp, SATISFACTORY",
      "basic, SATISFACTORY",
      "ex, NEUTRAL",
      "fo, NEUTRAL"
    })
    void areData(String entry, EntryClass expected) {
      assertThat(Rules.classification().classify(Diary.assessment(entry).orElseThrow()))
          .isEqualTo(expected);
    }

    @Test
    void doNotOverlap() {
      ClassRule negative = ClassRule.of(EntryClass.NEGATIVE, MarkRange.of(1, 3), "not-credited");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Classification(
              Rules.cite("3"),
              List.of(negative, ClassRule.of(EntryClass.NEUTRAL, MarkRange.of(3, 4)))))
          .withMessage("classification.marks (3..4) must not be of another class too");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Classification(
              Rules.cite("3"),
              List.of(negative, ClassRule.ofWords(EntryClass.NEUTRAL, "not-credited"))))
          .withMessage("classification.words (not-credited) must not stand twice");
    }

    @Test
    void leaveNoMarkOut() {
      Classification gap = new Classification(
          Rules.cite("3"),
          List.of(
              ClassRule.of(EntryClass.NEGATIVE, MarkRange.of(1, 3)),
              ClassRule.of(EntryClass.SATISFACTORY, MarkRange.of(5, 10))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new MarkPolicy(
              MarkRange.of(1, 10), Optional.empty(), gap, List.of(), Optional.empty()))
          .withMessage("entries.mark (4) must be classified");
    }

    @Test
    void knowALevelOnlyIfToldOf() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Rules.classification().classify(Assessment.ofLevel(AchievementLevel.ADVANCED)))
          .withMessageStartingWith("entries.assessment (advanced) must be one of");
    }
  }
}
