package io.github.tvarka.examples.cli.cases;

import io.github.tvarka.policy.json.Required;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One case to decide, as a document.
 *
 * @param kind the concept that decides it; attendance where absent
 * @param policy a preset's id, a preset with readings, or a policy written out
 * @param asOf the day of the decision
 * @param facts all that is known of the case
 */
public record CaseDocument(
    Optional<String> kind,
    @Required JsonNode policy,
    @Required LocalDate asOf,
    @Required JsonNode facts) {
  /** Refuses what is absent. */
  public CaseDocument {
    kind = kind == null ? Optional.empty() : kind;
    Objects.requireNonNull(policy, "policy must be given");
    Objects.requireNonNull(asOf, "asOf must be given");
    Objects.requireNonNull(facts, "facts must be given");
  }
}
