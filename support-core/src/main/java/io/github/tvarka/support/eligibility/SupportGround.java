package io.github.tvarka.support.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * A clause that entitles students to support. Immutable.
 *
 * @param clause the clause
 * @param reason the reason it names
 * @param when which students it entitles
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportGround(
    @Required Clause clause,
    @Required SupportReason reason,
    @Required Condition when,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public SupportGround {
    Check.given("ground.clause", clause);
    Check.given("ground.reason", reason);
    Check.given("ground.when", when);
    readings = Check.distinct("ground.readings", Check.list("ground.readings", readings));
  }
}
