package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A student's adaptation on a day. Immutable.
 *
 * @param source the edition it was decided under
 * @param asOf the day asked about
 * @param inAdaptation whether the student is in an adaptation period on that day, by any rule
 * @param periods one for each rule, in the order of the text
 * @param day how the student may be assessed on that day
 * @param conflicts the assessments up to that day that were, or may have been, forbidden, in the order given
 * @param planning one for each step of planning, in the order of the text
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AdaptationDecision(
    @Required Source source,
    @Required LocalDate asOf,
    @Required Truth inAdaptation,
    @Required List<AdaptationPeriod> periods,
    @Required AssessmentDay day,
    List<AssessmentConflict> conflicts,
    List<PlanningDecision> planning)
    implements WithAdaptationDecision, Serializable {
  /** Refuses a truth that does not follow from the periods. */
  public AdaptationDecision {
    Check.given("decision.source", source);
    Check.given("decision.asOf", asOf);
    periods = Check.filled("decision.periods", periods);
    Check.that(
        any(periods) == inAdaptation,
        "decision.inAdaptation",
        inAdaptation,
        "must follow from the periods");
    Check.given("decision.day", day);
    conflicts = Check.list("decision.conflicts", conflicts);
    planning = Check.list("decision.planning", planning);
  }

  static Truth any(List<AdaptationPeriod> periods) {
    Truth any = Truth.NO;
    for (AdaptationPeriod period : periods) {
      any = any.or(period.finding().truth());
    }
    return any;
  }

  /**
   * What is not known and could change something of it.
   *
   * @return the facts that periods, conflicts and planning need
   */
  public List<Need> needs() {
    return Need.merge(List.of(
        Need.merge(periods.stream().map(period -> period.finding().needs()).toList()),
        Need.merge(
            conflicts.stream().map(conflict -> conflict.finding().needs()).toList()),
        Need.merge(
            planning.stream().map(PlanningDecision::finding).map(Finding::needs).toList())));
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
  public static final class Builder extends AdaptationDecisionBuilder {
    Builder() {}
  }
}
