package io.github.tvarka.support.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where one series of consultations stands on a day. Immutable.
 *
 * @param citation the clause
 * @param asOf the day asked about
 * @param outcome where it stands
 * @param findings the recommendation, and then, if they are set: who set them, their length, their setting
 * @param held how many were held by that day, within the days set
 * @param attended to how many of them the student came
 * @param outside the days of those held outside the days set, in the order given
 * @param refusals who may refuse further ones
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportConsultationDecision(
    @Required Citation citation,
    @Required LocalDate asOf,
    @Required SupportConsultationOutcome outcome,
    @Required List<Finding> findings,
    @Required int held,
    @Required Interval attended,
    List<LocalDate> outside,
    List<RefusalDecision> refusals)
    implements WithSupportConsultationDecision, Serializable {
  /** Checks that the parts are given; copies the lists. */
  public SupportConsultationDecision {
    Check.given("decision.citation", citation);
    Check.given("decision.asOf", asOf);
    Check.given("decision.outcome", outcome);
    findings = Check.filled("decision.findings", findings);
    Check.that(held >= 0, "decision.held", held, "must not be negative");
    Check.given("decision.attended", attended);
    outside = Check.list("decision.outside", outside);
    refusals = Check.list("decision.refusals", refusals);
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
  public static final class Builder extends SupportConsultationDecisionBuilder {
    Builder() {}
  }
}
