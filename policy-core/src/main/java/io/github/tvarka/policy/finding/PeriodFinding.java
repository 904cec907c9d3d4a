package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;

/**
 * A day compared with a stretch of days: 31 October is in the adaptation period from 1 September to 31 October. Immutable.
 *
 * @param citation the clause that sets the stretch
 * @param truth whether the day is inside
 * @param period what the stretch is, a code such as adaptation
 * @param on the day
 * @param within the stretch
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required String period,
    @Required LocalDate on,
    @Required DateRange within,
    List<Need> needs)
    implements Finding {
  /** Refuses a truth that does not follow from the days. */
  public PeriodFinding {
    Check.given("citation", citation);
    Check.code("period", period);
    Check.given("on", on);
    Check.given("within", within);
    Check.that(truth == Truth.of(within.contains(on)), "truth", truth, "must follow from the days");
    needs = Check.list("needs", needs);
  }

  /**
   * A day compared with a stretch.
   *
   * @param citation the clause that sets the stretch
   * @param period what the stretch is, a code
   * @param on the day
   * @param within the stretch
   * @return the finding
   */
  public static PeriodFinding of(Citation citation, String period, LocalDate on, DateRange within) {
    Truth truth = Truth.of(within.contains(on));
    return new PeriodFinding(citation, truth, period, on, within, List.of());
  }
}
