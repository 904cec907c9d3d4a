package io.github.tvarka.policy.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {
  @Test
  void isAnOpenVocabulary() {
    assertThat(Role.of("class-teacher")).isEqualTo(Role.CLASS_TEACHER).hasToString("class-teacher");
    assertThat(Role.of("librarian")).isGreaterThan(Role.HEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Head", "class teacher", "-head", "head-", "class--teacher", "tėvai"})
  void refusesWhatIsNoCode(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Role.of(code))
        .withMessage("role (" + code
            + ") must be lower-case words joined by hyphens, such as class-teacher");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Act.of(code))
        .withMessageStartingWith("act (" + code + ")");
  }
}
