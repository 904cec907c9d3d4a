package io.github.tvarka.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.text.LocalText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadingChoicesTest {
  private static final Reading SEVEN = reading("seven-lessons");
  private static final Reading WINDOW = reading("window");

  private static Reading reading(String key) {
    return new Reading(
        key,
        Clause.of("17.2"),
        LocalText.of("klausimas", "question"),
        ReadingOption.of("first", "pirmas", "first"),
        List.of(ReadingOption.of("second", "antras", "second")));
  }

  @Nested
  class ApplyTo {
    @Test
    void switchesTheReadingsChosenAndNoOther() {
      assertThat(ReadingChoices.of(Map.of("window", "second")).applyTo(List.of(SEVEN, WINDOW)))
          .containsExactly(SEVEN, WINDOW.take("second"));
    }

    @Test
    void leavesTheDefaultsAsTheyAre() {
      assertThat(ReadingChoices.DEFAULTS.applyTo(List.of(SEVEN, WINDOW)))
          .containsExactly(SEVEN, WINDOW);
    }

    @Test
    void refusesAReadingThatThereIsNot() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> ReadingChoices.of(Map.of("other", "second")).applyTo(List.of(SEVEN, WINDOW)))
          .withMessage("readings (other) must be one of [seven-lessons, window]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReadingChoices.of(Map.of("window", "third")).applyTo(List.of(WINDOW)))
          .withMessage("reading window (third) must be one of [first, second]");
    }
  }

  @Nested
  class With {
    @Test
    void addsAChoiceAndReplacesOneOfTheSameKey() {
      ReadingChoices choices =
          ReadingChoices.DEFAULTS.with("window", "first").with("window", "second");
      assertThat(choices.taken()).containsExactly(Map.entry("window", "second")).isUnmodifiable();
      assertThat(ReadingChoices.DEFAULTS.taken()).isEmpty();
    }
  }
}
