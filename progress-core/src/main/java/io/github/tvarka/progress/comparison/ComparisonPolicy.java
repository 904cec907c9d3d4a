package io.github.tvarka.progress.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a regulation says of comparing levels: whose with whose, and which consultations follow. Immutable.
 *
 * @param clause the clause that has them compared
 * @param own whose levels are compared, such as the student's
 * @param against with whose, such as the subject teachers'
 * @param inForce which levels the rules look at
 * @param rules the consultations, in the order of the text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ComparisonPolicy(
    @Required Clause clause,
    @Required Role own,
    @Required Role against,
    @Required LevelsInForce inForce,
    List<LevelConsultationRule> rules)
    implements PolicyPart, Serializable {
  /** Refuses a comparison of a role with itself; copies the list. */
  public ComparisonPolicy {
    Check.given("comparison.clause", clause);
    Check.given("comparison.own", own);
    Check.given("comparison.against", against);
    Check.that(
        !own.equals(against), "comparison.against", against, "must be another role than own");
    Check.given("comparison.inForce", inForce);
    rules = Check.list("comparison.rules", rules);
  }

  @Override
  public List<HeldClause> held() {
    List<HeldClause> held = new ArrayList<>();
    held.add(new HeldClause(clause, ClauseKind.RULE, "ComparisonPolicy", "clause"));
    rules.forEach(rule ->
        held.add(new HeldClause(rule.clause(), ClauseKind.RULE, "LevelConsultationRule", "rules")));
    for (LevelConsultationRule rule : rules) {
      String member = "rules[" + rule.clause() + "].then";
      rule.then().stream()
          .flatMap(measure -> measure.clause().stream())
          .forEach(of -> held.add(new HeldClause(of, ClauseKind.RULE, "Measure", member)));
    }
    return held;
  }

  @Override
  public List<String> restsOn() {
    return rules.stream().flatMap(rule -> rule.readings().stream()).toList();
  }
}
