package io.github.tvarka.progress.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.measure.Measure;
import java.io.Serializable;
import java.util.List;

/**
 * Which levels call whom to a consultation. Immutable.
 *
 * @param clause the clause that sets it
 * @param when the levels that call for it
 * @param then who then does what, with whom, in the order of the text; a measure of another clause names it
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevelConsultationRule(
    @Required Clause clause,
    @Required LevelTrigger when,
    @Required List<Measure> then,
    List<String> readings)
    implements Serializable {
  /** Refuses a rule from which nothing follows. */
  public LevelConsultationRule {
    Check.given("rule.clause", clause);
    Check.given("rule.when", when);
    then = Check.filled("rule.then", then);
    readings = Check.list("rule.readings", readings);
  }
}
