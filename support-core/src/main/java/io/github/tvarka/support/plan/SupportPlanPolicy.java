package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a regulation says of plans for students and of their effect. Immutable.
 *
 * @param plans the kinds of plans, in the order of the text, each once; a plan of another kind is analysed all the same
 * @param effect how it is found out whether measures helped
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupportPlanPolicy(
    List<SupportPlanRule> plans, @Required EffectPolicy effect) implements PolicyPart {
  /** Refuses a kind twice. */
  public SupportPlanPolicy {
    plans = Check.list("plans.plans", plans);
    Check.distinct("plans.plans", plans.stream().map(SupportPlanRule::kind).toList());
    Check.given("plans.effect", effect);
  }

  Optional<SupportPlanRule> rule(SupportPlanKind kind) {
    return plans.stream().filter(rule -> rule.kind().equals(kind)).findFirst();
  }

  @Override
  public List<HeldClause> held() {
    List<HeldClause> held = new ArrayList<>();
    held.add(new HeldClause(effect.clause(), ClauseKind.RULE, "EffectPolicy", "effect"));
    for (SupportPlanRule plan : plans) {
      String path = "plans[" + plan.kind() + "]";
      held.add(new HeldClause(plan.clause(), ClauseKind.RULE, "SupportPlanRule", path));
      plan.reviews()
          .ifPresent(reviews -> held.add(new HeldClause(
              reviews.clause(), ClauseKind.RULE, "ReviewCadence", path + ".reviews")));
    }
    return List.copyOf(held);
  }

  @Override
  public List<String> restsOn() {
    return effect.readings();
  }
}
