package io.github.tvarka.support.minimum;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where the minimum to be learnt stands on a day. Immutable.
 *
 * @param citation the clause
 * @param asOf the day asked about
 * @param minimum the minimum
 * @param outcome due, overdue or met
 * @param findings whether it was shown; whether the day that counts is in time; whether it was set by who sets it; then, for each
 *     place where the result has to be recorded, whether it is
 */
@Value.Builder
@TvarkaStyle
public record MinimumDecision(
    @Required Citation citation,
    @Required LocalDate asOf,
    @Required LearningMinimum minimum,
    @Required MinimumOutcome outcome,
    @Required List<Finding> findings)
    implements WithMinimumDecision, Serializable {
  /** Checks that the parts are given; copies the list. */
  public MinimumDecision {
    Check.given("decision.citation", citation);
    Check.given("decision.asOf", asOf);
    Check.given("decision.minimum", minimum);
    Check.given("decision.outcome", outcome);
    findings = Check.filled("decision.findings", findings);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a decision. */
  public static final class Builder extends MinimumDecisionBuilder {
    Builder() {}
  }
}
