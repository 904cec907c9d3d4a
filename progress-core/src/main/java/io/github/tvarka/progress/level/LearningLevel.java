package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.text.LocalText;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a scale of learning levels: 3, good, 60 to 89 percent. Immutable.
 *
 * @param level the whole number that stands in tables
 * @param words what it is called
 * @param percents the whole percents that it stands for, both bounds inclusive; empty where the scale knows no percents
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LearningLevel(@Required int level, @Required LocalText words, Optional<Band> percents)
    implements Serializable {
  /** Refuses percents without two inclusive bounds of whole numbers. */
  public LearningLevel {
    Check.given("level.words", words);
    percents = Check.optional(percents);
    Check.that(
        percents.map(LearningLevel::wholeAndClosed).orElse(true),
        "level.percents",
        percents.orElse(null),
        "must be from one whole percent to another, both inclusive");
  }

  private static boolean wholeAndClosed(Band band) {
    return band.atLeast().isPresent()
        && band.atMost().isPresent()
        && band.atLeast().orElseThrow().whole()
        && band.atMost().orElseThrow().whole();
  }

  /**
   * A level with its percents.
   *
   * @param level the whole number that stands in tables
   * @param words what it is called
   * @param percents the whole percents that it stands for
   * @return the level
   */
  public static LearningLevel of(int level, LocalText words, Band percents) {
    return new LearningLevel(level, words, Optional.of(percents));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(level, words, percents.orElse(null));
  }

  private record Form(int level, LocalText words, @Nullable Band percents) implements Serializable {
    private Object readResolve() {
      return new LearningLevel(level, words, Optional.ofNullable(percents));
    }
  }
}
