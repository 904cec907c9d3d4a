package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What became of a target by a day. Immutable; it follows from the finding, the due day and the day asked about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TargetOutcome.Reached.class, name = "reached"),
  @JsonSubTypes.Type(value = TargetOutcome.NotReached.class, name = "not-reached"),
  @JsonSubTypes.Type(value = TargetOutcome.NotYetMeasurable.class, name = "not-yet-measurable"),
  @JsonSubTypes.Type(value = TargetOutcome.NotYetKnown.class, name = "not-yet-known"),
  @JsonSubTypes.Type(value = TargetOutcome.NothingToMeasure.class, name = "nothing-to-measure")
})
public sealed interface TargetOutcome extends Serializable {
  /** It is reached, and nothing still to come can change that. */
  record Reached() implements TargetOutcome {}

  /**
   * It is not reached, and nothing still to come can change that.
   *
   * @param by by how much, in each unit in which that can be said
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record NotReached(List<Gap> by) implements TargetOutcome {
    /** Copies the list. */
    public NotReached {
      by = Check.list("by", by);
    }
  }

  /**
   * Its day has not come.
   *
   * @param due the first day on which it can be measured
   * @param soFar whether it would be reached as things stand
   */
  record NotYetMeasurable(@Required LocalDate due, @Required Truth soFar) implements TargetOutcome {
    /** Checks that the parts are given. */
    public NotYetMeasurable {
      Check.given("due", due);
      Check.given("soFar", soFar);
    }
  }

  /**
   * Its day has come, and observations are missing that could turn it.
   *
   * @param needs which
   */
  record NotYetKnown(@Required List<Need> needs) implements TargetOutcome {
    /** Refuses none. */
    public NotYetKnown {
      needs = Check.filled("needs", needs);
    }
  }

  /** There is nobody, or too few, to measure: of no requested consultation none can be given. */
  record NothingToMeasure() implements TargetOutcome {}

  /**
   * What a finding comes to.
   *
   * @param finding what the observations come to
   * @param due the first day on which the target can be measured
   * @param asOf the day asked about
   * @return the outcome
   */
  static TargetOutcome of(TargetFinding finding, LocalDate due, LocalDate asOf) {
    if (finding.settled() == Truth.YES) {
      return new Reached();
    }
    if (finding.settled() == Truth.NO) {
      return new NotReached(finding.gaps());
    }
    if (asOf.isBefore(due)) {
      return new NotYetMeasurable(due, finding.truth());
    }
    return finding.nothing() ? new NothingToMeasure() : new NotYetKnown(finding.needs());
  }
}
