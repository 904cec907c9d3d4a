package io.github.tvarka.progress.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** Whether progress was made. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ChangeOutcome.Made.class, name = "made"),
  @JsonSubTypes.Type(value = ChangeOutcome.NotMade.class, name = "not-made"),
  @JsonSubTypes.Type(value = ChangeOutcome.NotYetKnown.class, name = "not-yet-known"),
  @JsonSubTypes.Type(value = ChangeOutcome.NothingEarlier.class, name = "nothing-earlier")
})
public sealed interface ChangeOutcome extends Serializable {
  /** It was. */
  record Made() implements ChangeOutcome {}

  /** It was not. */
  record NotMade() implements ChangeOutcome {}

  /**
   * The levels that are known do not decide it.
   *
   * @param needs the levels that would
   */
  record NotYetKnown(@Required List<Need> needs) implements ChangeOutcome {
    /** Copies the list. */
    public NotYetKnown {
      needs = Check.list("needs", Check.given("needs", needs));
    }
  }

  /** There is nothing to compare with: the subject was not taught, or the student was not yet there. */
  record NothingEarlier() implements ChangeOutcome {}
}
