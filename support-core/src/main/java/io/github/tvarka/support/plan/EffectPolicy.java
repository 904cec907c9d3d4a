package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;

/**
 * Who analyses whether measures helped, by which rule, and what may follow. Immutable.
 *
 * @param clause the clause
 * @param by who analyses it
 * @param rule when a measure is said to have helped
 * @param advice what may follow, in the order of the text
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EffectPolicy(
    @Required Clause clause,
    @Required Role by,
    @Required EffectRule rule,
    List<EffectAdvice> advice,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public EffectPolicy {
    Check.given("effect.clause", clause);
    Check.given("effect.by", by);
    Check.given("effect.rule", rule);
    advice = Check.list("effect.advice", advice);
    readings = Check.distinct("effect.readings", Check.list("effect.readings", readings));
  }
}
