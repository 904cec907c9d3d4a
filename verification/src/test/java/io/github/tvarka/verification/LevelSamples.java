package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.text;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.progress.level.BetweenBands;
import io.github.tvarka.progress.level.LearningLevel;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelScale;
import java.util.List;
import java.util.Optional;

/** Samples of learning levels. */
final class LevelSamples {
  private static final LearningLevel BARE =
      new LearningLevel(0, text("Prastai", "Poor"), Optional.empty());
  private static final LevelScale SCALE = new LevelScale(
      CLAUSE,
      List.of(
          LearningLevel.of(0, text("Prastai", "Poor"), Band.between(0, 49)),
          LearningLevel.of(1, text("Gerai", "Good"), Band.between(50, 100))),
      BetweenBands.ROUND_HALF_UP,
      List.of(READING.key()));
  static final LevelPolicy POLICY = new LevelPolicy(SCALE);

  private LevelSamples() {}

  static List<Sample> all() {
    return List.of(
        Sample.of(SCALE.levels().get(1)),
        Sample.of("bare", BARE),
        Sample.of(SCALE),
        Sample.of(
            "bare", new LevelScale(CLAUSE, List.of(BARE), BetweenBands.CONTINUOUS, List.of())),
        Sample.of(POLICY));
  }
}
