package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;

/**
 * Whether a count passed another step in a period: from 9 to 11 lessons with a step of 5. Immutable.
 *
 * @param citation the clause that sets the step
 * @param truth whether a step was passed
 * @param counter what was counted
 * @param every the step
 * @param after the number after which steps are counted
 * @param period the period asked about
 * @param before the count at the eve of the period
 * @param now the count at its end, or on the day asked about
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EveryFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required CounterKey counter,
    @Required int every,
    @Required int after,
    @Required DateRange period,
    @Required Interval before,
    @Required Interval now,
    List<Need> needs)
    implements Finding {
  /** Checks that the parts are given; copies the list. */
  public EveryFinding {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("counter", counter);
    Check.given("period", period);
    Check.given("before", before);
    Check.given("now", now);
    needs = Check.list("needs", needs);
  }
}
