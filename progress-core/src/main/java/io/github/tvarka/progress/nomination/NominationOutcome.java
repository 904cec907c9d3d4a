package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** What becomes of a candidate. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = NominationOutcome.PutForward.class, name = "put-forward"),
  @JsonSubTypes.Type(value = NominationOutcome.TiedAtLimit.class, name = "tied-at-limit"),
  @JsonSubTypes.Type(value = NominationOutcome.BeyondLimit.class, name = "beyond-limit"),
  @JsonSubTypes.Type(value = NominationOutcome.NotEligible.class, name = "not-eligible"),
  @JsonSubTypes.Type(value = NominationOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface NominationOutcome extends Serializable {
  /** The candidate is put forward and within the limit, if there is one. */
  record PutForward() implements NominationOutcome {}

  /**
   * As good as others where there is no room for all of them; people decide, the library does not.
   *
   * @param with the keys of the others, in order
   */
  record TiedAtLimit(@Required List<String> with) implements NominationOutcome {
    /** Refuses a tie with nobody. */
    public TiedAtLimit {
      with = Check.filled("tied.with", with);
    }
  }

  /** As many others as there is room for are surely better. */
  record BeyondLimit() implements NominationOutcome {}

  /** No ground holds: nobody who could put the candidate forward did, or the candidate lacks what is asked. */
  record NotEligible() implements NominationOutcome {}

  /**
   * What is known does not decide it.
   *
   * @param needs what would
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record NotYetKnown(@Required List<Need> needs) implements NominationOutcome {
    /** Refuses no needs. */
    public NotYetKnown {
      needs = Check.filled("needs", needs);
    }
  }
}
