package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often something was done: the commission heard the case on 12 November. Immutable.
 *
 * @param citation the clause that asks
 * @param truth whether it was done as often as asked
 * @param act what was done
 * @param per the stretch in which it counts
 * @param before the day before which it had to be done to count; empty if it counts up to the day asked about
 * @param on the days on which it was done
 * @param limit how often is asked for
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HeldFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required Act act,
    @Required Window per,
    Optional<LocalDate> before,
    List<LocalDate> on,
    @Required Band limit,
    List<Need> needs)
    implements Finding {
  /** Checks that the parts are given; copies the lists. */
  public HeldFinding {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("act", act);
    Check.given("per", per);
    before = Check.optional(before);
    on = Check.list("on", on);
    Check.given("limit", limit);
    needs = Check.list("needs", needs);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, truth, act, per, before.orElse(null), on, limit, needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      Act act,
      Window per,
      @Nullable LocalDate before,
      List<LocalDate> on,
      Band limit,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new HeldFinding(
          citation, truth, act, per, Optional.ofNullable(before), on, limit, needs);
    }
  }
}
