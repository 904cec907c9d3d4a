package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.measure.Measure;
import java.io.Serializable;
import java.util.List;

/** Whether negative entries run on long enough. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RunOutcome.Identified.class, name = "identified"),
  @JsonSubTypes.Type(value = RunOutcome.NotYetKnown.class, name = "not-yet-known"),
  @JsonSubTypes.Type(value = RunOutcome.NotIdentified.class, name = "not-identified"),
  @JsonSubTypes.Type(value = RunOutcome.NotApplicable.class, name = "not-applicable")
})
public sealed interface RunOutcome extends Serializable {
  /**
   * There is at least one run that is long enough.
   *
   * @param runs the runs that surely are, in order of days
   * @param measures what follows, without what surely is not for this student
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Identified(@Required List<NegativeRun> runs, List<Measure> measures)
      implements RunOutcome {
    /** Refuses no run. */
    public Identified {
      runs = Check.filled("runs", runs);
      measures = Check.list("measures", measures);
    }
  }

  /**
   * What is not known may still make a run long enough.
   *
   * @param needs what would decide it
   */
  record NotYetKnown(@Required List<Need> needs) implements RunOutcome {
    /** Refuses none. */
    public NotYetKnown {
      needs = Check.filled("needs", needs);
    }
  }

  /** No run is long enough. */
  record NotIdentified() implements RunOutcome {}

  /** The rule is not for this student, such as one in a grade without marks. */
  record NotApplicable() implements RunOutcome {}
}
