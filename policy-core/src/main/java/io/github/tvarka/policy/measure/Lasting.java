package io.github.tvarka.policy.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long something lasts in calendar months from the day of an act, such as a trial month from a hearing. Immutable.
 *
 * <p>The last day is that of {@link Length#ofMonths(int)}: one month from 12 November ends on 11 December, two months from 31 December on
 * 28 or 29 February.
 *
 * @param months how many calendar months, 1 or more
 * @param from the act from whose day it runs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Lasting(@Required int months, @Required Act from) implements Serializable {
  /** Refuses a length below one month. */
  public Lasting {
    Check.that(months > 0, "lasts.months", months, "must be positive");
    Check.given("lasts.from", from);
  }

  /**
   * The last day.
   *
   * @param first the first day, inclusive
   * @return the last day, inclusive
   */
  public LocalDate until(LocalDate first) {
    return Length.lastOfMonths(first, months);
  }
}
