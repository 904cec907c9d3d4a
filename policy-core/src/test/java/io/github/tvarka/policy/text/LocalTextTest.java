package io.github.tvarka.policy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LocalTextTest {
  @Test
  void givesTheTextOfTheLanguage() {
    LocalText text = LocalText.of("mokinys", "student");
    assertThat(text.in(Language.LT)).isEqualTo("mokinys");
    assertThat(text.in(Language.EN)).isEqualTo("student");
  }

  @Test
  void refusesBlankTexts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalText.of(" ", "student"))
        .withMessage("lt ( ) must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalText.of("mokinys", ""))
        .withMessage("en () must not be blank");
  }
}
