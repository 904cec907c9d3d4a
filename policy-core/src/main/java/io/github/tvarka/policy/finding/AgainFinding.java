package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;

/**
 * Whether something held in earlier periods: unexcused lessons in an earlier month of the same school year. Immutable.
 *
 * @param citation the clause that asks
 * @param truth whether it held often enough
 * @param per the kind of period that counts as one time
 * @param within the stretch in which earlier periods count
 * @param times how many earlier periods are asked for
 * @param held the earlier periods in which it held
 * @param unknown the earlier periods for which that is not known
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AgainFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required Window per,
    @Required Window within,
    @Required int times,
    List<DateRange> held,
    List<DateRange> unknown,
    List<Need> needs)
    implements Finding {
  /** Checks that the parts are given; copies the lists. */
  public AgainFinding {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("per", per);
    Check.given("within", within);
    held = Check.list("held", held);
    unknown = Check.list("unknown", unknown);
    needs = Check.list("needs", needs);
  }
}
