package io.github.tvarka.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The five kinds of open codes behave alike. */
class OpenVocabularyTest {
  @Test
  void sortsAndShowsItsCode() {
    alike(Act::of);
    alike(Role::of);
    alike(FactKey::of);
    alike(CounterKey::of);
    alike(TermKind::of);
  }

  private static <T extends Comparable<T>> void alike(Function<String, T> of) {
    assertThat(List.of(of.apply("b"), of.apply("a-c"), of.apply("a")).stream().sorted())
        .extracting(Object::toString)
        .containsExactly("a", "a-c", "b");
    assertThat(of.apply("a").compareTo(of.apply("a"))).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("A"))
        .withMessageEndingWith(
            " (A) must be lower-case words joined by hyphens, such as class-teacher");
  }
}
