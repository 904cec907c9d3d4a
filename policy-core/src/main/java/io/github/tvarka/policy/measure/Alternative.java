package io.github.tvarka.policy.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be done in the stead of a measure, perhaps by someone else: the class teacher talks with the parents, or the head writes to them. Immutable.
 *
 * @param actor who does it; empty for the actor of the measure
 * @param act what is done
 * @param addressees to whom, in the order of the text; empty for those of the measure
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Alternative(Optional<Role> actor, @Required Act act, List<Role> addressees)
    implements Serializable {
  /** Checks that the act is given; refuses an addressee twice. */
  public Alternative {
    actor = Check.optional(actor);
    Check.given("orElse.act", act);
    addressees = Check.distinct("orElse.addressees", Check.list("orElse.addressees", addressees));
  }

  /**
   * Another act of the same actor, towards the same addressees.
   *
   * @param act what is done
   * @return the alternative
   */
  public static Alternative of(Act act) {
    return new Alternative(Optional.empty(), act, List.of());
  }

  /**
   * An act of another actor, towards the same addressees.
   *
   * @param actor who does it
   * @param act what is done
   * @return the alternative
   */
  public static Alternative of(Role actor, Act act) {
    return new Alternative(Optional.of(actor), act, List.of());
  }

  /**
   * Who does it.
   *
   * @param other the actor of the measure
   * @return the actor of its own, or else that of the measure
   */
  public Role by(Role other) {
    return actor.orElse(other);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(actor.orElse(null), act, addressees);
  }

  private record Form(@Nullable Role actor, Act act, List<Role> addressees)
      implements Serializable {
    private Object readResolve() {
      return new Alternative(Optional.ofNullable(actor), act, addressees);
    }
  }
}
