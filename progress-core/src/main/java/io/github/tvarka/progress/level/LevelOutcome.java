package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** Which level was found. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LevelOutcome.Reached.class, name = "reached"),
  @JsonSubTypes.Type(value = LevelOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface LevelOutcome extends Serializable {
  /**
   * One level.
   *
   * @param level the level of the scale
   */
  record Reached(@Required int level) implements LevelOutcome {}

  /**
   * What is known leaves several levels open.
   *
   * @param least the lowest of them
   * @param most the highest of them
   * @param needs what would decide
   */
  record NotYetKnown(
      @Required int least, @Required int most, @Required List<Need> needs) implements LevelOutcome {
    /** Refuses fewer than two levels; copies the list. */
    public NotYetKnown {
      Check.that(least < most, "most", most, "must be above least (" + least + ")");
      needs = Check.list("needs", Check.given("needs", needs));
    }
  }
}
