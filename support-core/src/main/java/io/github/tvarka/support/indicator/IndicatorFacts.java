package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known of a municipality: who reports, what was reported, and the national results. Immutable.
 *
 * @param units who could report, each code once
 * @param observations what was reported, for each unit and target once
 * @param nationalResults the national means, for each target once
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record IndicatorFacts(
    @Required List<ReportingUnit> units,
    List<Observation> observations,
    List<NationalResult> nationalResults)
    implements WithIndicatorFacts, Serializable {
  /** Refuses a unit twice, an observation of a unit that is not among them, and two observations for one unit and target. */
  public IndicatorFacts {
    units = Check.list("units", Check.given("units", units));
    List<String> codes =
        Check.distinct("units", units.stream().map(ReportingUnit::code).toList());
    observations = Check.list("observations", observations);
    Set<List<String>> seen = new HashSet<>();
    for (Observation observation : observations) {
      Check.that(
          codes.contains(observation.unit()),
          "observation.unit",
          observation.unit(),
          "must be one of the units " + codes);
      Check.that(
          seen.add(List.of(observation.unit(), observation.target())),
          "observations",
          observation.unit() + ", " + observation.target(),
          "must not stand twice");
    }
    nationalResults = Check.list("nationalResults", nationalResults);
    Check.distinct(
        "nationalResults", nationalResults.stream().map(NationalResult::target).toList());
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds facts. */
  public static final class Builder extends IndicatorFactsBuilder {
    Builder() {}
  }
}
