package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;
import java.util.List;

/**
 * Which level a percentage, or the mean of a subject's criteria, comes to, and why. Immutable.
 *
 * @param citation the clause that says how
 * @param observed what the percentage or the exact mean can be
 * @param outcome the level
 * @param findings the observed number beside the numbers of each level, in the order of the scale
 * @param readings the keys of the declared readings that the outcome rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevelDecision(
    @Required Citation citation,
    @Required Interval observed,
    @Required LevelOutcome outcome,
    @Required List<QuantityFinding> findings,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public LevelDecision {
    Check.given("citation", citation);
    Check.given("observed", observed);
    Check.given("outcome", outcome);
    findings = Check.filled("findings", findings);
    readings = Check.list("readings", readings);
  }
}
