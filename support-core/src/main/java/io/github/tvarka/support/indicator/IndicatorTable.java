package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A municipality's table: every target, over all its units and in each of them. Immutable.
 *
 * @param source the edition that sets the targets
 * @param asOf the day asked about
 * @param targets the targets in the order of the programme
 */
public record IndicatorTable(
    @Required Source source,
    @Required LocalDate asOf,
    @Required List<TargetDecision> targets) implements Serializable {
  /** Refuses a table of no targets. */
  public IndicatorTable {
    Check.given("source", source);
    Check.given("asOf", asOf);
    targets = Check.filled("targets", targets);
  }

  /**
   * The row of one target.
   *
   * @param key the target's key
   * @return what became of it
   * @throws IllegalArgumentException if the programme has no such target
   */
  public TargetDecision of(String key) {
    return targets.stream()
        .filter(decision -> decision.target().key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("target (" + key + ") must be one of "
            + targets.stream().map(decision -> decision.target().key()).toList()));
  }
}
