package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;
import java.util.Map;

/**
 * What a policy's counters come to in one period. Immutable.
 *
 * @param period the days
 * @param counts the counters in the order of the policy, each with the least and the most it can be
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodTally(
    @Required DateRange period, @Required Map<CounterKey, Interval> counts)
    implements Serializable {
  /** Copies the map. */
  public PeriodTally {
    Check.given("period", period);
    counts = Check.map("counts", counts);
  }
}
