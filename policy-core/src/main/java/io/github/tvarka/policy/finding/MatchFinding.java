package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;

/**
 * What was stated compared with what a clause asks for: the notice came by phone call, it has to be in writing. Immutable.
 *
 * @param citation the clause that asks
 * @param truth whether it matches
 * @param aspect what is compared, a code such as channel or evidence
 * @param stated what was stated, as codes
 * @param asked what the clause asks for, as codes
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MatchFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required String aspect,
    List<String> stated,
    List<String> asked,
    List<Need> needs)
    implements Finding {
  /** Checks that the parts are given; copies the lists. */
  public MatchFinding {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.code("aspect", aspect);
    stated = Check.list("stated", stated);
    asked = Check.list("asked", asked);
    needs = Check.list("needs", needs);
  }
}
