package io.github.tvarka.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeFindingTest {
  private static final Citation CITATION = new Citation("school-support", "2023", Clause.of("9.2"));
  private static final Vocabulary WORDS = new Vocabulary(
      Map.of("learning-level", LocalText.of("mokymosi lygis", "learning level")), Map.of());

  private static ChangeFinding change(Truth truth, int before, int after) {
    return new ChangeFinding(
        CITATION,
        truth,
        "learning-level",
        Optional.of(Fraction.of(before)),
        Optional.of(Fraction.of(after)),
        Band.moreThan(0),
        List.of());
  }

  private static ChangeFinding open() {
    return new ChangeFinding(
        CITATION,
        Truth.UNKNOWN,
        "learning-level",
        Optional.of(Fraction.of(2)),
        Optional.empty(),
        Band.moreThan(0),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({"2, 3, YES, NO", "2, 2, NO, YES", "3, 2, NO, YES"})
  void takesOnlyTheTruthThatTheNumbersGive(int before, int after, Truth truth, Truth other) {
    assertThat(change(truth, before, after).change()).contains(Fraction.of((long) after - before));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change(other, before, after))
        .withMessage("truth (" + other + ") must follow from the numbers");
    assertThatIllegalArgumentException().isThrownBy(() -> change(Truth.UNKNOWN, before, after));
  }

  @Test
  void isNotKnownWithoutBothNumbers() {
    assertThat(open().change()).isEmpty();
  }

  @Test
  void isToldInBothLanguages() {
    Explainer lithuanian = Explainer.of(Language.LT, WORDS);
    Explainer english = Explainer.of(Language.EN, WORDS);

    assertThat(english.finding(change(Truth.YES, 2, 3)))
        .isEqualTo("learning level: from 2 to 3, change: 1, more than 0 (clause 9.2)");
    assertThat(english.finding(change(Truth.NO, 3, 2)))
        .isEqualTo("learning level: from 3 to 2, change: -1, not more than 0 (clause 9.2)");
    assertThat(lithuanian.finding(change(Truth.NO, 3, 2)))
        .isEqualTo("mokymosi lygis: buvo 3, dabar 2, pokytis: -1, ne daugiau kaip 0 (9.2 p.)");
    assertThat(english.finding(open()))
        .isEqualTo("learning level: from 2 to not yet known, change: not yet known,"
            + " not yet known whether more than 0 (clause 9.2)");
  }
}
