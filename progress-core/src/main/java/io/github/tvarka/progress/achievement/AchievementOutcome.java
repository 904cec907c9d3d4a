package io.github.tvarka.progress.achievement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** What a mark comes to on an achievement scale. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AchievementOutcome.Reached.class, name = "reached"),
  @JsonSubTypes.Type(value = AchievementOutcome.Failing.class, name = "failing"),
  @JsonSubTypes.Type(value = AchievementOutcome.BetweenLevels.class, name = "between-levels"),
  @JsonSubTypes.Type(value = AchievementOutcome.NotApplicable.class, name = "not-applicable"),
  @JsonSubTypes.Type(value = AchievementOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface AchievementOutcome extends Serializable {
  /**
   * The mark is one of a level.
   *
   * @param level the level
   */
  record Reached(@Required AchievementLevel level) implements AchievementOutcome {
    /** Checks that it is given. */
    public Reached {
      Check.given("level", level);
    }
  }

  /** The mark is below the lowest level. */
  record Failing() implements AchievementOutcome {}

  /** The scale that is valid has no level for the mark. */
  record BetweenLevels() implements AchievementOutcome {}

  /** No scale is valid for the grade on the day, or the grade has no marks. */
  record NotApplicable() implements AchievementOutcome {}

  /**
   * The level depends on what is not known.
   *
   * @param needs what would decide it
   */
  record NotYetKnown(@Required List<Need> needs) implements AchievementOutcome {
    /** Refuses none. */
    public NotYetKnown {
      needs = Check.filled("needs", needs);
    }
  }
}
