package io.github.tvarka.support.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;

/**
 * Whether one ground entitles a student. Immutable.
 *
 * @param citation the clause
 * @param reason the reason it names
 * @param truth whether it entitles the student
 * @param finding why
 * @param forms the forms suggested; none unless it surely entitles
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GroundDecision(
    @Required Citation citation,
    @Required SupportReason reason,
    @Required Truth truth,
    @Required Finding finding,
    List<SupportForm> forms,
    List<String> readings)
    implements Serializable {
  /** Refuses a truth that is not that of the finding. */
  public GroundDecision {
    Check.given("ground.citation", citation);
    Check.given("ground.reason", reason);
    Check.given("ground.finding", finding);
    Check.that(truth == finding.truth(), "ground.truth", truth, "must be that of the finding");
    forms = Check.list("ground.forms", forms);
    readings = Check.list("ground.readings", readings);
  }
}
