package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.policy.json.Required;
import java.time.LocalDate;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * The file {@code folder.json} of a municipality.
 *
 * @param policy a preset's id, a preset with readings, or a programme written out
 * @param municipality what the municipality is called
 * @param asOf the day of the decision, where the caller names none
 */
record MunicipalitySettings(
    @Required JsonNode policy,
    @Required String municipality,
    @Required LocalDate asOf) {
  MunicipalitySettings {
    Objects.requireNonNull(municipality, "municipality must be given");
    Objects.requireNonNull(asOf, "asOf must be given");
  }
}
