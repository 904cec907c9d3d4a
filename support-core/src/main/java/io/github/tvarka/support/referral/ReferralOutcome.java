package io.github.tvarka.support.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Where a step of referral stands on a day. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ReferralOutcome.Taken.class, name = "taken"),
  @JsonSubTypes.Type(value = ReferralOutcome.Open.class, name = "open"),
  @JsonSubTypes.Type(value = ReferralOutcome.Waiting.class, name = "waiting"),
  @JsonSubTypes.Type(value = ReferralOutcome.NotCalledFor.class, name = "not-called-for"),
  @JsonSubTypes.Type(value = ReferralOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface ReferralOutcome extends Serializable {
  /**
   * It was taken, whether or not what it asks for holds: the finding of the step says that.
   *
   * @param on the first day on which it was
   */
  record Taken(@Required LocalDate on) implements ReferralOutcome {
    /** Checks that it is given. */
    public Taken {
      Check.given("on", on);
    }
  }

  /** It is to be taken now: the step before it was taken, the case calls for it, and whoever has to agree does. */
  record Open() implements ReferralOutcome {}

  /** The step before it was not taken yet. */
  record Waiting() implements ReferralOutcome {}

  /** The case does not call for it, or somebody who has to agree does not. */
  record NotCalledFor() implements ReferralOutcome {}

  /**
   * It is not known whether the case calls for it, or whether whoever has to agree does.
   *
   * @param needs the facts that would decide it
   */
  record NotYetKnown(@Required List<Need> needs) implements ReferralOutcome {
    /** Copies the list. */
    public NotYetKnown {
      needs = Check.list("needs", needs);
    }
  }
}
