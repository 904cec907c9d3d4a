package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;

/**
 * How often something was held in one turn of its period. Immutable.
 *
 * @param range the days of the turn
 * @param times on how many days it is known to have been held, up to the day asked about
 * @param truth whether that is enough, whatever is still to come
 */
public record Turn(
    @Required DateRange range,
    @Required int times,
    @Required Truth truth) implements Serializable {
  /** Checks that the parts are given. */
  public Turn {
    Check.given("turn.range", range);
    Check.that(times >= 0, "turn.times", times, "must not be negative");
    Check.given("turn.truth", truth);
  }
}
