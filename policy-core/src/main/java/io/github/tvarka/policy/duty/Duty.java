package io.github.tvarka.policy.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a clause makes someone do, and when. Immutable.
 *
 * <p>For example: the class teacher must inform the parents on the same day, when a minor missed a lesson and no notice came.
 *
 * @param clause the clause that sets it
 * @param actor whose duty it is
 * @param act what is to be done
 * @param addressees to whom, in the order of the text; may be empty
 * @param modality must, should, consider or may
 * @param when for which students or in which cases; empty for all
 * @param trigger what calls for it
 * @param due until when, once it is called for
 * @param later more time where a fact allows it; empty where nothing does
 * @param channels by what means, as codes; empty where this clause does not say
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Duty(
    @Required Clause clause,
    @Required Role actor,
    @Required Act act,
    List<Role> addressees,
    @Required Modality modality,
    Optional<Condition> when,
    @Required DutyTrigger trigger,
    @Required DutyDue due,
    Optional<LaterDue> later,
    List<String> channels,
    List<String> readings)
    implements WithDuty, Serializable {
  /** Checks that the parts are given; copies the lists. */
  public Duty {
    Check.given("duty.clause", clause);
    Check.given("duty.actor", actor);
    Check.given("duty.act", act);
    addressees = Check.distinct("duty.addressees", Check.list("duty.addressees", addressees));
    Check.given("duty.modality", modality);
    when = Check.optional(when);
    Check.given("duty.trigger", trigger);
    Check.given("duty.due", due);
    later = Check.optional(later);
    channels = Check.distinct("duty.channels", Check.list("duty.channels", channels));
    channels.forEach(channel -> Check.code("duty.channels", channel));
    readings = Check.distinct("duty.readings", Check.list("duty.readings", readings));
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a duty. */
  public static final class Builder extends DutyBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        clause,
        actor,
        act,
        addressees,
        modality,
        when.orElse(null),
        trigger,
        due,
        later.orElse(null),
        channels,
        readings);
  }

  private record Form(
      Clause clause,
      Role actor,
      Act act,
      List<Role> addressees,
      Modality modality,
      @Nullable Condition when,
      DutyTrigger trigger,
      DutyDue due,
      @Nullable LaterDue later,
      List<String> channels,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new Duty(
          clause,
          actor,
          act,
          addressees,
          modality,
          Optional.ofNullable(when),
          trigger,
          due,
          Optional.ofNullable(later),
          channels,
          readings);
    }
  }
}
