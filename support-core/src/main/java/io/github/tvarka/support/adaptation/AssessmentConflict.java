package io.github.tvarka.support.adaptation;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;

/**
 * An assessment that was given although it may not be, or may not have been; one, whatever the number of rules against it. Immutable.
 *
 * @param citation the clause of the first of the rules
 * @param rules the keys of the rules that surely forbid it; where none does, of those that may
 * @param assessment the assessment
 * @param forbidden what of it is forbidden
 * @param finding why, with a part for each rule where there are several; unknown where it depends on facts that are not known
 */
public record AssessmentConflict(
    @Required Citation citation,
    @Required List<String> rules,
    @Required GivenAssessment assessment,
    @Required List<AssessmentKind> forbidden,
    @Required Finding finding)
    implements Serializable {
  /** Refuses what is surely no conflict. */
  public AssessmentConflict {
    Check.given("conflict.citation", citation);
    rules = Check.filled("conflict.rules", rules);
    Check.given("conflict.assessment", assessment);
    forbidden = Check.filled("conflict.forbidden", forbidden);
    Check.given("conflict.finding", finding);
    Check.that(
        finding.truth() != Truth.NO, "conflict.finding", finding.truth(), "must be yes or unknown");
  }
}
