package io.github.tvarka.attendance.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;

/**
 * Whether an explanation is complete, and what is missing. Immutable.
 *
 * @param citation the annex
 * @param complete whether nothing is missing and the number agrees with the record
 * @param missing the blanks without a text, in the order of the form
 * @param toSign who surely has to sign and has not, in the order of the form
 * @param findings one for each blank, then one for the number, if there is one, then one for each signature
 * @param needs what could still change whether it is complete
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExplanationCheck(
    @Required Citation citation,
    @Required Truth complete,
    List<FormPart> missing,
    List<Role> toSign,
    @Required List<Finding> findings,
    List<Need> needs)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public ExplanationCheck {
    Check.given("check.citation", citation);
    Check.given("check.complete", complete);
    missing = Check.list("check.missing", missing);
    toSign = Check.list("check.toSign", toSign);
    findings = Check.filled("check.findings", findings);
    needs = Check.list("check.needs", needs);
  }
}
