package io.github.tvarka.progress.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Achievement levels and the marks of each: threshold 4, satisfactory 5 to 6, basic 7 to 8, advanced 9 to 10. Immutable.
 *
 * <p>A mark between two levels has none; nothing is guessed for it.
 *
 * @param key lower-case words joined by hyphens, unique within the policy
 * @param levels the levels, from the lowest to the highest
 * @param failing the marks below the lowest level; empty where the scale has none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AchievementScale(
    @Required String key, @Required List<LevelMarks> levels, Optional<MarkRange> failing)
    implements Serializable {
  /** Refuses a level that stands twice, levels that are not in order, and a mark that has two. */
  public AchievementScale {
    Check.code("scale.key", key);
    levels = Check.filled("scale.levels", levels);
    failing = Check.optional(failing);
    Check.distinct("scale.levels", levels.stream().map(LevelMarks::level).toList());
    int above = failing.map(MarkRange::to).orElse(-1);
    for (LevelMarks level : levels) {
      Check.that(
          level.marks().from() > above,
          "scale.levels." + level.level(),
          level.marks(),
          "must begin above " + above);
      above = level.marks().to();
    }
  }

  /**
   * The level of a mark.
   *
   * @param mark the mark
   * @return the level; empty for a mark that has none
   */
  public Optional<AchievementLevel> level(int mark) {
    for (LevelMarks level : levels) {
      if (level.marks().contains(mark)) {
        return Optional.of(level.level());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a mark is below the lowest level.
   *
   * @param mark the mark
   * @return true if it is in the failing range
   */
  public boolean fails(int mark) {
    return failing.isPresent() && failing.get().contains(mark);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(key, levels, failing.orElse(null));
  }

  private record Form(
      String key, List<LevelMarks> levels, @Nullable MarkRange failing) implements Serializable {
    private Object readResolve() {
      return new AchievementScale(key, levels, Optional.ofNullable(failing));
    }
  }
}
