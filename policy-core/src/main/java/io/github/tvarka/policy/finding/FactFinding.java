package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;

/**
 * What was said of a fact. Immutable.
 *
 * @param citation the clause that asks
 * @param truth what was said
 * @param fact which fact
 * @param needs the fact itself while it is unknown
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FactFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required FactKey fact,
    List<Need> needs) implements Finding {
  /** Checks that the parts are given; copies the list. */
  public FactFinding {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("fact", fact);
    needs = Check.list("needs", needs);
  }
}
