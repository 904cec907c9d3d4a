package io.github.tvarka.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounTest {
  private static final Noun LESSON = new Noun("pamoka", "pamokos", "pamokų", "lesson", "lessons");
  private static final Noun TIME = new Noun("kartas", "kartai", "kartų", "time", "times", "karto");

  @Nested
  class After {
    @ParameterizedTest
    @CsvSource({
      "0, pamokų, lessons",
      "1, pamoka, lesson",
      "2, pamokos, lessons",
      "11, pamokų, lessons",
      "21, pamoka, lessons"
    })
    void takesTheFormOfTheNumber(long number, String lt, String en) {
      assertThat(LESSON.after(number, Language.LT)).isEqualTo(lt);
      assertThat(LESSON.after(number, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
      "1/3, pamokos, karto, lesson",
      "16/3, pamokos, karto, lessons",
      "-1/3, pamokos, karto, lesson",
      "4/3, pamokos, karto, lessons"
    })
    void takesTheGenitiveSingularAfterFractions(
        String number, String lesson, String time, String english) {
      Fraction fraction = Fraction.parse(number);
      assertThat(LESSON.after(fraction, Language.LT)).isEqualTo(lesson);
      assertThat(TIME.after(fraction, Language.LT)).isEqualTo(time);
      assertThat(LESSON.after(fraction, Language.EN)).isEqualTo(english);
    }

    @Test
    void treatsAWholeFractionAsAWholeNumber() {
      assertThat(TIME.after(Fraction.of(4, 2), Language.LT)).isEqualTo("kartai");
    }
  }

  @Test
  void refusesBlankForms() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Noun("pamoka", " ", "pamokų", "lesson", "lessons"))
        .withMessage("few ( ) must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Noun("pamoka", "pamokos", "pamokų", "lesson", "lessons", ""))
        .withMessage("part () must not be blank");
  }
}
