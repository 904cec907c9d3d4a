package io.github.tvarka.progress.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.progress.preset.Kedainiai;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelEntryTest {
  private final LevelScale scale = Kedainiai.policy().levels().orElseThrow().scale();

  static Stream<LevelEntry> entries() {
    return Stream.of(
        LevelEntry.of(0), LevelEntry.of(4), LevelEntry.NOT_TAUGHT, LevelEntry.NOT_KNOWN);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void comesBackFromJson(LevelEntry entry) {
    assertThat(LevelEntry.fromJson(entry.json())).isEqualTo(entry);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "blank", "3"})
  void refusesOtherWords(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevelEntry.fromJson(word))
        .withMessage("level (" + word + ") must be a whole number, not-taught or not-known");
  }

  @Test
  void refusesDecimals() {
    assertThatIllegalArgumentException().isThrownBy(() -> LevelEntry.fromJson(2.5));
  }

  @Test
  void aMissingLevelIsNotZero() {
    assertThat(LevelEntry.NOT_KNOWN).isNotEqualTo(LevelEntry.of(0));
    assertThat(LevelEntry.NOT_KNOWN.in(scale)).isEqualTo(Interval.between(0, 4));
    assertThat(LevelEntry.of(0).in(scale)).isEqualTo(Interval.exactly(0));
  }

  @Test
  void whatIsNotTaughtHasNoLevel() {
    assertThatIllegalStateException().isThrownBy(() -> LevelEntry.NOT_TAUGHT.in(scale));
  }
}
