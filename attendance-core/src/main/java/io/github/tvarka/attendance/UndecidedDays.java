package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * Days of which nothing follows, since no edition of the regulation says so. Immutable.
 *
 * @param days the days
 * @param reason why nothing is decided
 */
public record UndecidedDays(
    @Required DateRange days, @Required Reason reason) implements Serializable {
  /** Why nothing is decided. */
  public enum Reason {
    /** No edition is in force on the day by which the period is decided. */
    @JsonProperty("no-edition")
    NO_EDITION,
    /** Editions that decide by other kinds of periods follow each other, and none has a period with these days that it decides. */
    @JsonProperty("no-period")
    NO_PERIOD
  }

  /** Checks that the parts are given. */
  public UndecidedDays {
    Check.given("undecided.days", days);
    Check.given("undecided.reason", reason);
  }
}
