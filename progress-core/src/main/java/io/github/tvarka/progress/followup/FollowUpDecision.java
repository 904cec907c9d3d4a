package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.progress.mark.NegativeRunDecision;
import java.io.Serializable;
import java.util.List;

/**
 * A student's cases on a day. Immutable.
 *
 * @param runs the negative runs from which the cases follow, with the edition and the day of the decision
 * @param cases the cases, in order of subjects and then of days
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FollowUpDecision(@Required NegativeRunDecision runs, List<FollowUpCase> cases)
    implements Serializable {
  /** Checks that the runs are given; copies the list. */
  public FollowUpDecision {
    Check.given("runs", runs);
    cases = Check.list("cases", cases);
  }

  /**
   * What may or must be done by now and is not.
   *
   * @return the measures of open and overdue steps, in order of cases and steps
   */
  public List<StepMeasure> toDo() {
    return cases.stream()
        .flatMap(open -> open.steps().stream())
        .flatMap(step -> step.toDo().stream())
        .toList();
  }
}
