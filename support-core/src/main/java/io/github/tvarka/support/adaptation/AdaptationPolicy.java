package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.support.duty.Responsibility;
import java.util.ArrayList;
import java.util.List;

/**
 * What a regulation says of adaptation. Immutable.
 *
 * @param rules who has an adaptation period, and of what kind, in the order of the text
 * @param planning what is done for a student in it, in the order of the text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AdaptationPolicy(@Required List<AdaptationRule> rules, List<PlanningStep> planning)
    implements PolicyPart {
  /** Refuses no rule, and a key twice. */
  public AdaptationPolicy {
    rules = Check.filled("adaptation.rules", rules);
    Check.distinct("adaptation.rules", rules.stream().map(AdaptationRule::key).toList());
    planning = Check.list("adaptation.planning", planning);
  }

  /**
   * What those who plan have to do.
   *
   * @return one for each step and role, in the order of the text
   */
  public List<Responsibility> responsibilities() {
    return planning.stream().flatMap(step -> step.responsibilities().stream()).toList();
  }

  @Override
  public List<HeldClause> held() {
    List<HeldClause> held = new ArrayList<>();
    for (AdaptationRule rule : rules) {
      String path = "rules[" + rule.key() + "]";
      held.add(new HeldClause(rule.clause(), ClauseKind.RULE, "AdaptationRule", path));
    }
    for (PlanningStep step : planning) {
      String path = "planning[" + step.act() + "]";
      held.add(new HeldClause(step.clause(), ClauseKind.RULE, "PlanningStep", path));
    }
    return List.copyOf(held);
  }

  @Override
  public List<String> restsOn() {
    return rules.stream().flatMap(rule -> rule.readings().stream()).toList();
  }
}
