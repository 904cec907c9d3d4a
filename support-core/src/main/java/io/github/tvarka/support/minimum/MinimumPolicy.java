package io.github.tvarka.support.minimum;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.edition.PolicyPart;
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
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * For which students teachers set the minimum that has to be learnt, and where the result is recorded. Immutable.
 *
 * @param clause the clause
 * @param when which students
 * @param setBy who sets it, in the order of the text
 * @param recordedIn where the result is recorded, as codes, in all of them
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MinimumPolicy(
    @Required Clause clause,
    @Required Condition when,
    @Required List<Role> setBy,
    List<String> recordedIn,
    List<String> readings)
    implements WithMinimumPolicy, PolicyPart, Serializable {
  /** Setting the minimum and the date. */
  public static final Act SET = Act.of("set-minimum-and-date");

  /** Recording the result. */
  public static final Act RECORD = Act.of("record-minimum-result");

  /** Refuses a minimum that nobody sets. */
  public MinimumPolicy {
    Check.given("minimum.clause", clause);
    Check.given("minimum.when", when);
    setBy = Check.distinct("minimum.setBy", Check.filled("minimum.setBy", setBy));
    recordedIn = Check.distinct("minimum.recordedIn", Check.list("minimum.recordedIn", recordedIn));
    recordedIn.forEach(place -> Check.code("minimum.recordedIn", place));
    readings = Check.distinct("minimum.readings", Check.list("minimum.readings", readings));
  }

  /**
   * What it makes teachers do.
   *
   * @return for each role, setting the minimum and recording the result
   */
  public List<Responsibility> responsibilities() {
    return setBy.stream()
        .flatMap(role -> Stream.of(
            new Responsibility(SupportPhase.PROVIDE, duty(role, SET)),
            new Responsibility(SupportPhase.MONITOR, duty(role, RECORD))))
        .toList();
  }

  private Duty duty(Role role, Act act) {
    return Duty.builder()
        .clause(clause)
        .actor(role)
        .act(act)
        .addAddressees(Role.STUDENT)
        .modality(Modality.MUST)
        .when(when)
        .trigger(DutyTrigger.Standing.ALWAYS)
        .due(DutyDue.NO_DATE)
        .addAllChannels(act.equals(RECORD) ? recordedIn : List.of())
        .build();
  }

  @Override
  public List<HeldClause> held() {
    return List.of(new HeldClause(clause, ClauseKind.RULE, "MinimumPolicy", "when"));
  }

  @Override
  public List<String> restsOn() {
    return readings;
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  public static final class Builder extends MinimumPolicyBuilder {
    Builder() {}
  }
}
