package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.level.BetweenBands;
import io.github.tvarka.progress.level.LearningLevel;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelScale;
import io.github.tvarka.progress.preset.KedainiaiReadings.Taken;
import java.util.List;

/** Annexes 3 to 5: the scale of learning levels and the tables in which they stand. */
final class KedainiaiLevels {
  private KedainiaiLevels() {}

  static LevelPolicy policy(Taken taken) {
    return new LevelPolicy(scale(taken));
  }

  private static LevelScale scale(Taken taken) {
    boolean rounded = taken.is(KedainiaiReadings.BETWEEN_BANDS, "round-half-up");
    return new LevelScale(
        Clause.of("A3"),
        List.of(
            level(0, "labai prastas", "very poor", Band.between(0, 10)),
            level(1, "prastas", "poor", Band.between(11, 30)),
            level(2, "patenkinamas", "satisfactory", Band.between(31, 59)),
            level(3, "geras", "good", Band.between(60, 89)),
            level(4, "labai geras", "very good", Band.between(90, 100))),
        rounded ? BetweenBands.ROUND_HALF_UP : BetweenBands.CONTINUOUS,
        List.of(KedainiaiReadings.BETWEEN_BANDS));
  }

  private static LearningLevel level(int level, String lt, String en, Band percents) {
    return LearningLevel.of(level, LocalText.of(lt, en), percents);
  }
}
