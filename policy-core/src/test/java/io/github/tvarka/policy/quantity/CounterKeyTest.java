package io.github.tvarka.policy.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CounterKeyTest {
  @Test
  void isItsCode() {
    assertThat(CounterKey.of("unexcused-lessons"))
        .hasToString("unexcused-lessons")
        .isGreaterThan(CounterKey.of("lessons"));
  }

  @Test
  void refusesWhatIsNoCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CounterKey.of("Unexcused lessons"))
        .withMessage(
            "counter (Unexcused lessons) must be lower-case words joined by hyphens, such as class-teacher");
  }
}
