package io.github.tvarka.support.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;

/**
 * A form that support can take, such as help from other students in lessons. Immutable.
 *
 * @param clause the clause that names it
 * @param form what is done
 * @param by who gives it, in the order of the text
 * @param reasons for students entitled for one of these reasons; empty for all entitled students
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportForm(
    @Required Clause clause,
    @Required Act form,
    @Required List<Role> by,
    List<SupportReason> reasons)
    implements Serializable {
  /** Refuses a form that nobody gives. */
  public SupportForm {
    Check.given("form.clause", clause);
    Check.given("form.form", form);
    by = Check.distinct("form.by", Check.filled("form.by", by));
    reasons = Check.distinct("form.reasons", Check.list("form.reasons", reasons));
  }

  boolean suits(SupportReason reason) {
    return reasons.isEmpty() || reasons.contains(reason);
  }
}
