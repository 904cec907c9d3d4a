package io.github.tvarka.support.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One step by which a case goes from those who saw a need to those who can help further. Immutable.
 *
 * @param clause the clause
 * @param from who takes it, one of these, in the order of the text
 * @param to to whom the case goes
 * @param act what is done
 * @param when in which cases; empty for all
 * @param consent the fact that somebody agreed, without which it is not taken; empty where nobody has to
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReferralStep(
    @Required Clause clause,
    @Required List<Role> from,
    @Required Role to,
    @Required Act act,
    Optional<Condition> when,
    Optional<FactKey> consent,
    List<String> readings)
    implements WithReferralStep, Serializable {
  /** Refuses a step of nobody. */
  public ReferralStep {
    Check.given("step.clause", clause);
    from = Check.distinct("step.from", Check.filled("step.from", from));
    Check.given("step.to", to);
    Check.given("step.act", act);
    when = Check.optional(when);
    consent = Check.optional(consent);
    readings = Check.distinct("step.readings", Check.list("step.readings", readings));
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
  public static final class Builder extends ReferralStepBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, from, to, act, when.orElse(null), consent.orElse(null), readings);
  }

  private record Form(
      Clause clause,
      List<Role> from,
      Role to,
      Act act,
      @Nullable Condition when,
      @Nullable FactKey consent,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new ReferralStep(
          clause, from, to, act, Optional.ofNullable(when), Optional.ofNullable(consent), readings);
    }
  }
}
