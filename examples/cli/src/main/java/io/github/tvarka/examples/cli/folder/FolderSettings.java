package io.github.tvarka.examples.cli.folder;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.json.Required;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * The file {@code folder.json}.
 *
 * @param policy a preset's id, a preset with readings, or a policy written out
 * @param className what the class is called
 * @param asOf the day of the decision, where the caller names none
 * @param parts what the folder holds beside attendance: from a kind of case to its regulation, named as {@code policy} is
 */
record FolderSettings(
    @Required JsonNode policy,
    @JsonProperty(value = "class", required = true) String className,
    @Required LocalDate asOf,
    Map<String, JsonNode> parts) {
  FolderSettings {
    Objects.requireNonNull(className, "class must be given");
    Objects.requireNonNull(asOf, "asOf must be given");
    parts = parts == null ? Map.of() : parts;
  }
}
