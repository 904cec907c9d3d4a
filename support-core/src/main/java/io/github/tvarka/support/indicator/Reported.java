package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.quantity.Fraction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The observations by unit and target, and the national results, as known on a day. */
final class Reported {
  private final Map<String, Map<String, Observation>> observations = new LinkedHashMap<>();
  private final Map<String, Fraction> national = new HashMap<>();
  private final LocalDate asOf;

  Reported(IndicatorFacts facts, LocalDate asOf) {
    this.asOf = asOf;
    for (Observation observation : facts.observations()) {
      observations
          .computeIfAbsent(observation.unit(), unit -> new HashMap<>())
          .put(observation.target(), observation);
    }
    facts.nationalResults().forEach(result -> national.put(result.target(), result.mean()));
  }

  LocalDate asOf() {
    return asOf;
  }

  Optional<Observation> by(String unit, String target) {
    return Optional.ofNullable(observations.getOrDefault(unit, Map.of()).get(target));
  }

  Optional<Fraction> national(String target) {
    return Optional.ofNullable(national.get(target));
  }
}
