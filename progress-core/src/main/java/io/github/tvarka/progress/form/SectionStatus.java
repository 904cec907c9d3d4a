package io.github.tvarka.progress.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;

/**
 * Where a section of a form stands in one of its periods. Immutable.
 *
 * @param section the section's key
 * @param dated whose duty it is, and when it is due
 * @param state done once it is surely complete; otherwise not asked where it is asked of others, not yet known where it is over and not known
 *     to be asked, and what the dates say in all other cases
 * @param asked whether it is asked of this student
 * @param missing the blanks that surely hold fewer entries than asked for, in the order of the form
 * @param toSign who surely has to sign and has not, in the order of the form
 * @param finding whether it is complete, or not asked of this student
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SectionStatus(
    @Required String section,
    @Required DatedDuty dated,
    @Required DutyState state,
    @Required Truth asked,
    List<PartKey> missing,
    List<Role> toSign,
    @Required Finding finding)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public SectionStatus {
    Check.code("status.section", section);
    Check.given("status.dated", dated);
    Check.given("status.state", state);
    Check.given("status.asked", asked);
    missing = Check.list("status.missing", missing);
    toSign = Check.list("status.toSign", toSign);
    Check.given("status.finding", finding);
  }
}
