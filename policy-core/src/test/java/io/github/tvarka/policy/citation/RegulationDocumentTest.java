package io.github.tvarka.policy.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegulationDocumentTest {
  private static final LocalText TITLE =
      LocalText.of("Lankomumo tvarkos aprašas", "Attendance regulation");

  @Test
  void holdsWhatIsStatedAndNothingElse() {
    RegulationDocument document = RegulationDocument.builder()
        .key("rukainiai-attendance-2023")
        .title(TITLE)
        .adopted(LocalDate.of(2023, 8, 31))
        .build();
    assertThat(document.adopted()).contains(LocalDate.of(2023, 8, 31));
    assertThat(document.number()).isEmpty();
    assertThat(document.basis()).isEmpty();
    assertThat(document.withNumber("V-247").number()).contains("V-247");
  }

  @Test
  void refusesAKeyThatIsNoCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegulationDocument.builder().key("V-247").title(TITLE).build())
        .withMessageStartingWith("document.key (V-247) must be lower-case words");
  }

  @Test
  void takesAbsentPartsAsNotStated() {
    RegulationDocument document = new RegulationDocument("v-247", TITLE, null, null, null, null);
    assertThat(document.issuer()).isEmpty();
    assertThat(document.basis()).isEqualTo(List.of());
    assertThatNullPointerException()
        .isThrownBy(() -> new RegulationDocument("v-247", null, null, null, null, null))
        .withMessage("document.title must be given");
  }
}
