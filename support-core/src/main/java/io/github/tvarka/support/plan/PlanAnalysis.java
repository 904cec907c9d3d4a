package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.measure.Measure;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a plan came to by a day. Immutable.
 *
 * @param citation the clause under which effects are analysed
 * @param asOf the day asked about
 * @param plan the plan, without what was observed or held after that day
 * @param state where it stands
 * @param lastDay its last day: its own, or that of the length which the regulation sets; empty where neither is
 * @param findings whether it ends within the length that the regulation sets, and whether it is signed; each only where the regulation asks
 * @param effects one for each measure, in the order of the plan
 * @param advice what follows from the effects, in the order of the text; what hangs on a fact that is not known stays, with its condition
 * @param reviews one for each review that the plan sets down, in its order, then one for each for which the regulation asks, in order of days
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanAnalysis(
    @Required Citation citation,
    @Required LocalDate asOf,
    @Required SupportPlan plan,
    @Required PlanState state,
    Optional<LocalDate> lastDay,
    List<Finding> findings,
    List<MeasureEffect> effects,
    List<Measure> advice,
    List<ReviewStatus> reviews)
    implements WithPlanAnalysis, Serializable {
  /** Checks that the parts are given; copies the lists. */
  public PlanAnalysis {
    Check.given("analysis.citation", citation);
    Check.given("analysis.asOf", asOf);
    Check.given("analysis.plan", plan);
    Check.given("analysis.state", state);
    lastDay = Check.optional(lastDay);
    findings = Check.list("analysis.findings", findings);
    effects = Check.list("analysis.effects", effects);
    advice = Check.list("analysis.advice", advice);
    reviews = Check.list("analysis.reviews", reviews);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an analysis. */
  public static final class Builder extends PlanAnalysisBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        citation, asOf, plan, state, lastDay.orElse(null), findings, effects, advice, reviews);
  }

  private record Form(
      Citation citation,
      LocalDate asOf,
      SupportPlan plan,
      PlanState state,
      @Nullable LocalDate lastDay,
      List<Finding> findings,
      List<MeasureEffect> effects,
      List<Measure> advice,
      List<ReviewStatus> reviews)
      implements Serializable {
    private Object readResolve() {
      return new PlanAnalysis(
          citation,
          asOf,
          plan,
          state,
          Optional.ofNullable(lastDay),
          findings,
          effects,
          advice,
          reviews);
    }
  }
}
