package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * Where one step of a case stands, and why. Immutable.
 *
 * @param citation the step's first clause
 * @param step the step's key
 * @param outcome where it stands
 * @param findings first what calls for it, or does not; then, for a step that goes on and is called for, what shows that it is kept
 * @param measures who does what in it, in the order of the text
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StepDecision(
    @Required Citation citation,
    @Required String step,
    @Required StepOutcome outcome,
    @Required List<Finding> findings,
    List<StepMeasure> measures,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public StepDecision {
    Check.given("citation", citation);
    Check.code("step", step);
    Check.given("outcome", outcome);
    findings = Check.filled("findings", findings);
    measures = Check.list("measures", measures);
    readings = Check.list("readings", readings);
  }

  /**
   * What is still to be done in it.
   *
   * @return the measures not done, in order; empty unless the step is open or overdue
   */
  public List<StepMeasure> toDo() {
    boolean open = outcome instanceof StepOutcome.Open || outcome instanceof StepOutcome.Overdue;
    return open
        ? measures.stream().filter(measure -> measure.doneOn().isEmpty()).toList()
        : List.of();
  }
}
