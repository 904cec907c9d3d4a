package io.github.tvarka.support.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** Whether a student is entitled to support. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EligibilityOutcome.Entitled.class, name = "entitled"),
  @JsonSubTypes.Type(value = EligibilityOutcome.NotEntitled.class, name = "not-entitled"),
  @JsonSubTypes.Type(value = EligibilityOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface EligibilityOutcome extends Serializable {
  /**
   * At least one ground entitles the student.
   *
   * @param reasons each ground that surely does, in the order of the text
   * @param open the grounds of which it is not yet known
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Entitled(@Required List<SupportReason> reasons, List<SupportReason> open)
      implements EligibilityOutcome {
    /** Refuses no reason. */
    public Entitled {
      reasons = Check.filled("reasons", reasons);
      open = Check.list("open", open);
    }
  }

  /** No ground entitles the student. */
  record NotEntitled() implements EligibilityOutcome {}

  /**
   * No ground surely entitles the student, and some may.
   *
   * @param open the grounds of which it is not yet known, in the order of the text
   * @param needs the facts that would decide it
   */
  record NotYetKnown(
      @Required List<SupportReason> open, @Required List<Need> needs)
      implements EligibilityOutcome {
    /** Refuses no open ground. */
    public NotYetKnown {
      open = Check.filled("open", open);
      needs = Check.list("needs", needs);
    }
  }

  /**
   * What follows from the grounds.
   *
   * @param grounds the decision on each ground
   * @return the outcome
   */
  static EligibilityOutcome of(List<GroundDecision> grounds) {
    List<SupportReason> reasons = EligibilityDecision.surely(grounds);
    List<GroundDecision> undecided = EligibilityDecision.undecided(grounds);
    List<SupportReason> open = undecided.stream().map(GroundDecision::reason).toList();
    if (!reasons.isEmpty()) {
      return new Entitled(reasons, open);
    }
    return open.isEmpty()
        ? new NotEntitled()
        : new NotYetKnown(
            open,
            Need.merge(
                undecided.stream().map(ground -> ground.finding().needs()).toList()));
  }
}
