package io.github.tvarka.progress.change;

import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.List;

/**
 * What a regulation calls progress. Immutable.
 *
 * @param rules what counts as progress, one rule for each role whose levels are compared
 */
public record ChangePolicy(@Required List<ChangeRule> rules) implements PolicyPart {
  /** Refuses no rule, and two of one role. */
  public ChangePolicy {
    rules = Check.filled("change.rules", rules);
    Check.distinct("change.rules", rules.stream().map(ChangeRule::by).toList());
  }

  @Override
  public List<HeldClause> held() {
    return rules.stream()
        .map(rule -> new HeldClause(rule.clause(), ClauseKind.DEFINITION, "ChangeRule", "rules"))
        .toList();
  }

  @Override
  public List<String> restsOn() {
    return rules.stream().flatMap(rule -> rule.readings().stream()).toList();
  }
}
