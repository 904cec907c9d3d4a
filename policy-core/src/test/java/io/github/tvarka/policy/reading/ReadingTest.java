package io.github.tvarka.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.text.LocalText;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final ReadingOption MILDER =
      ReadingOption.of("milder", "švelnesnė eilutė", "the milder row");
  private static final ReadingOption STRICTER =
      ReadingOption.of("stricter", "griežtesnė eilutė", "the stricter row");
  private static final ReadingOption BOTH = ReadingOption.of("both", "abi", "both");

  private static Reading sevenLessons(ReadingOption taken, ReadingOption... alternatives) {
    return new Reading(
        "seven-lessons",
        Clause.of("17.2"),
        LocalText.of("7 pamokos", "exactly 7 lessons"),
        taken,
        List.of(alternatives));
  }

  @Nested
  class Take {
    private final Reading reading = sevenLessons(MILDER, STRICTER, BOTH);

    @Test
    void putsTheFormerAnswerAmongTheAlternatives() {
      assertThat(reading.take("both")).isEqualTo(sevenLessons(BOTH, STRICTER, MILDER));
    }

    @Test
    void changesNothingForTheAnswerTaken() {
      assertThat(reading.take("milder")).isEqualTo(reading);
      assertThat(reading.take("both").take("milder")).isEqualTo(reading);
    }

    @Test
    void namesTheAnswersThereAre() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reading.take("none"))
          .withMessage("reading seven-lessons (none) must be one of [milder, stricter, both]");
    }
  }

  @Test
  void refusesAQuestionWithOneAnswer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sevenLessons(MILDER))
        .withMessage("reading.alternatives ([]) must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sevenLessons(MILDER, STRICTER, MILDER))
        .withMessage("reading.alternatives (milder) must not stand twice");
  }

  @Test
  void refusesAnOptionThatIsNoCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingOption.of("The milder", "a", "b"))
        .withMessageStartingWith("reading.code (The milder) must be lower-case words");
  }
}
