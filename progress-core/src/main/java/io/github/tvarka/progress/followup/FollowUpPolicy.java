package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps that follow negative marks in a row. Immutable.
 *
 * @param run the clause of the rule of negative runs that opens a case
 * @param steps the steps, in the order of the text, each key once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FollowUpPolicy(@Required Clause run, @Required List<FollowUpStep> steps)
    implements PolicyPart {
  /** Refuses no steps, and steps of one key. */
  public FollowUpPolicy {
    Check.given("followUp.run", run);
    steps = Check.filled("followUp.steps", steps);
    Check.distinct("followUp.steps", steps.stream().map(FollowUpStep::key).toList());
  }

  /** Every act of every step. */
  List<Act> acts() {
    return steps.stream()
        .flatMap(step -> step.then().stream())
        .flatMap(measure -> measure.acts().stream())
        .toList();
  }

  /** The acts by which consultations are assigned: those of the steps that assigned consultations keep. */
  List<Act> assigning() {
    return steps.stream()
        .filter(FollowUpPolicy::assigns)
        .flatMap(step -> step.then().stream())
        .flatMap(measure -> measure.acts().stream())
        .toList();
  }

  private static boolean assigns(FollowUpStep step) {
    return step.keptWhen()
        .map(kept -> kept instanceof Count count && count.count().equals(CaseContext.ASSIGNED))
        .orElse(false);
  }

  @Override
  public List<HeldClause> held() {
    List<HeldClause> held = new ArrayList<>();
    for (FollowUpStep step : steps) {
      String path = "steps[" + step.key() + "]";
      step.clauses()
          .forEach(
              clause -> held.add(new HeldClause(clause, ClauseKind.RULE, "FollowUpStep", path)));
      step.then().stream()
          .flatMap(measure -> measure.clause().stream())
          .forEach(clause ->
              held.add(new HeldClause(clause, ClauseKind.DUTY, "Measure", path + ".then")));
    }
    return List.copyOf(held);
  }

  @Override
  public List<String> restsOn() {
    return steps.stream().flatMap(step -> step.readings().stream()).toList();
  }
}
