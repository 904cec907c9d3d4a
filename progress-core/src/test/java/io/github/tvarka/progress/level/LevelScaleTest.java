package io.github.tvarka.progress.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelScaleTest {
  private static final LocalText WORDS = LocalText.of("lygis", "level");

  private static LevelScale scale(LearningLevel... levels) {
    return new LevelScale(Clause.of("A3"), List.of(levels), BetweenBands.ROUND_HALF_UP, List.of());
  }

  private static LearningLevel level(int level, long from, long to) {
    return LearningLevel.of(level, WORDS, Band.between(from, to));
  }

  private final LevelScale fiveLevels = scale(
      level(0, 0, 10), level(1, 11, 30), level(2, 31, 59), level(3, 60, 89), level(4, 90, 100));

  @Test
  void reachesFromTheFirstLevelToTheLast() {
    assertThat(fiveLevels.lowest()).isZero();
    assertThat(fiveLevels.highest()).isEqualTo(4);
    assertThat(fiveLevels.range()).isEqualTo(Interval.between(0, 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void takesItsLevels(int level) {
    assertThat(fiveLevels.check("level", level)).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 5})
  void refusesOtherNumbers(int level) {
    assertThatThrownBy(() -> fiveLevels.check("levels.mathematics", level))
        .hasMessage("levels.mathematics (" + level + ") must be a level of the scale, 0 to 4");
  }

  @Test
  void refusesALevelLeftOut() {
    assertThatThrownBy(() -> scale(level(0, 0, 10), level(2, 11, 30)))
        .hasMessage("scale.levels (2) must be one above the level before it (0)");
  }

  @Test
  void refusesPercentsThatStandNowhereOrTwice() {
    String rule = "must begin with the whole percent after those of the level before it";
    assertThatThrownBy(() -> scale(level(0, 0, 10), level(1, 12, 30))).hasMessageContaining(rule);
    assertThatThrownBy(() -> scale(level(0, 0, 10), level(1, 10, 30))).hasMessageContaining(rule);
  }

  @Test
  void refusesPercentsForSomeLevelsAlone() {
    LearningLevel bare = new LearningLevel(1, WORDS, Optional.empty());
    assertThatThrownBy(() -> scale(level(0, 0, 10), bare))
        .hasMessageContaining("must be given for all levels or for none");
  }

  @Test
  void refusesPercentsWithoutAnEnd() {
    assertThatThrownBy(() -> LearningLevel.of(4, WORDS, Band.atLeast(90)))
        .hasMessage(
            "level.percents (>= 90) must be from one whole percent to another, both inclusive");
  }
}
