package io.github.tvarka.support.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a student is entitled to support, on every ground of the regulation. Immutable; the outcome follows from the grounds.
 *
 * @param source the edition it was decided under
 * @param asOf the day asked about
 * @param outcome what follows
 * @param grounds one for each ground, in the order of the text, the near misses too
 * @param providers who gives support; empty where the text does not say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EligibilityDecision(
    @Required Source source,
    @Required LocalDate asOf,
    @Required EligibilityOutcome outcome,
    @Required List<GroundDecision> grounds,
    Optional<SupportProviders> providers)
    implements Serializable {
  /** Refuses an outcome that does not follow from the grounds. */
  public EligibilityDecision {
    Check.given("decision.source", source);
    Check.given("decision.asOf", asOf);
    grounds = Check.filled("decision.grounds", grounds);
    Check.that(
        EligibilityOutcome.of(grounds).equals(outcome),
        "decision.outcome",
        outcome,
        "must follow from the grounds");
    providers = Check.optional(providers);
  }

  static List<SupportReason> surely(List<GroundDecision> grounds) {
    return grounds.stream()
        .filter(ground -> ground.truth() == Truth.YES)
        .map(GroundDecision::reason)
        .toList();
  }

  static List<GroundDecision> undecided(List<GroundDecision> grounds) {
    return grounds.stream().filter(ground -> ground.truth() == Truth.UNKNOWN).toList();
  }

  /**
   * The grounds that surely entitle the student.
   *
   * @return their reasons, in the order of the text
   */
  public List<SupportReason> reasons() {
    return surely(grounds);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(source, asOf, outcome, grounds, providers.orElse(null));
  }

  private record Form(
      Source source,
      LocalDate asOf,
      EligibilityOutcome outcome,
      List<GroundDecision> grounds,
      @Nullable SupportProviders providers)
      implements Serializable {
    private Object readResolve() {
      return new EligibilityDecision(
          source, asOf, outcome, grounds, Optional.ofNullable(providers));
    }
  }
}
