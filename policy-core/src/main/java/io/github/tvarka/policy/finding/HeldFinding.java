package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;

/**
 * How often something was done: the commission heard the case on 12 November. Immutable.
 *
 * @param citation the clause that asks
 * @param truth whether it was done as often as asked
 * @param act what was done
 * @param per the stretch in which it counts
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
    on = Check.list("on", on);
    Check.given("limit", limit);
    needs = Check.list("needs", needs);
  }
}
