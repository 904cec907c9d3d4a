package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyEvent;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.duty.Responsibility;
import io.github.tvarka.support.duty.SupportPhase;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What people do together for a student in an adaptation period, such as a plan of measures. Immutable.
 *
 * @param clause the clause
 * @param phase to which part of support it belongs
 * @param act what is done
 * @param by who, together, in the order of the text
 * @param with with whom besides; may be empty
 * @param modality must, should or may
 * @param when for which students in adaptation; empty for all of them
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanningStep(
    @Required Clause clause,
    @Required SupportPhase phase,
    @Required Act act,
    @Required List<Role> by,
    List<Role> with,
    @Required Modality modality,
    Optional<Condition> when)
    implements WithPlanningStep, Serializable {
  /** What calls for it. */
  public static final DutyEvent IN_ADAPTATION = DutyEvent.of("in-adaptation");

  /** Refuses a step of nobody. */
  public PlanningStep {
    Check.given("planning.clause", clause);
    Check.given("planning.phase", phase);
    Check.given("planning.act", act);
    by = Check.distinct("planning.by", Check.filled("planning.by", by));
    with = Check.distinct("planning.with", Check.list("planning.with", with));
    Check.given("planning.modality", modality);
    when = Check.optional(when);
  }

  /**
   * The step as a responsibility of each who does it.
   *
   * @return one for each role, without a date
   */
  public List<Responsibility> responsibilities() {
    return by.stream().map(role -> new Responsibility(phase, duty(role))).toList();
  }

  private Duty duty(Role role) {
    return Duty.builder()
        .clause(clause)
        .actor(role)
        .act(act)
        .addAllAddressees(with)
        .modality(modality)
        .when(when)
        .trigger(new DutyTrigger.OnEvent(IN_ADAPTATION))
        .due(DutyDue.NO_DATE)
        .build();
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a step. */
  public static final class Builder extends PlanningStepBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, phase, act, by, with, modality, when.orElse(null));
  }

  private record Form(
      Clause clause,
      SupportPhase phase,
      Act act,
      List<Role> by,
      List<Role> with,
      Modality modality,
      @Nullable Condition when)
      implements Serializable {
    private Object readResolve() {
      return new PlanningStep(clause, phase, act, by, with, modality, Optional.ofNullable(when));
    }
  }
}
