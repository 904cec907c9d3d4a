package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of one target, over all its units and in each of them. Immutable.
 *
 * @param citation the clause that sets it
 * @param target the target
 * @param due the first day on which it can be measured
 * @param outcome what became of it over all units
 * @param finding why
 * @param units the same for each unit by itself, in the order of the facts
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TargetDecision(
    @Required Citation citation,
    @Required Target target,
    @Required LocalDate due,
    @Required TargetOutcome outcome,
    @Required TargetFinding finding,
    List<UnitDecision> units)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public TargetDecision {
    Check.given("citation", citation);
    Check.given("target", target);
    Check.given("due", due);
    Check.given("outcome", outcome);
    Check.given("finding", finding);
    units = Check.list("units", units);
  }
}
