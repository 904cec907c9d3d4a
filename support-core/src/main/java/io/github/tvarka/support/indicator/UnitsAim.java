package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import java.time.LocalDate;

/**
 * A share of schools, or of other reporting units, each of which reaches an aim by itself: all schools monitor progress. Immutable.
 *
 * @param each what each unit has to reach
 * @param limit the shares of units that are enough, as fractions of one
 */
public record UnitsAim(@Required Aim each, @Required Band limit) implements Aim {
  /** Refuses a limit below nothing or above all, and a share of shares of units. */
  public UnitsAim {
    Check.given("aim.each", each);
    Check.that(
        !(each instanceof UnitsAim), "aim.each", each, "must be something that one unit can reach");
    ShareAim.limit(limit);
  }

  /**
   * An aim that every unit has to reach.
   *
   * @param each what each unit has to reach
   * @return the aim
   */
  public static UnitsAim all(Aim each) {
    return new UnitsAim(each, Band.exactly(1));
  }

  @Override
  public LocalDate due(DateRange period) {
    return each.due(period);
  }
}
