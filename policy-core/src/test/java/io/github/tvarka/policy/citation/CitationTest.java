package io.github.tvarka.policy.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class CitationTest {
  private static final Citation CITATION =
      new Citation("rukainiai-attendance-2023", "V-247", Clause.of("17"));

  @Test
  void pointsAtAnotherClauseOfTheSameEdition() {
    assertThat(CITATION.at(Clause.of("17.3"))).hasToString("rukainiai-attendance-2023 V-247, 17.3");
  }

  @Test
  void namesThePartThatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Citation("Rukainiai 2023", "V-247", Clause.of("17")))
        .withMessageStartingWith("citation.document (Rukainiai 2023) must be lower-case words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Citation("rukainiai", " ", Clause.of("17")))
        .withMessage("citation.edition ( ) must not be blank");
    assertThatNullPointerException()
        .isThrownBy(() -> new Citation("rukainiai", "V-247", null))
        .withMessage("citation.clause must be given");
  }
}
