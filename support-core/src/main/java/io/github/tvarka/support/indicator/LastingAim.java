package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Something carried on until a month is over: taking part in a project. When it began does not matter. Immutable.
 *
 * @param lasting what is carried on
 * @param throughMonth the last month of it, to its last day
 */
public record LastingAim(@Required Act lasting, @Required YearMonth throughMonth) implements Aim {
  /** Checks that the parts are given. */
  public LastingAim {
    Check.given("aim.lasting", lasting);
    Check.given("aim.throughMonth", throughMonth);
  }

  /**
   * Something carried on.
   *
   * @param lasting what is carried on
   * @param throughMonth the last month of it
   * @return the aim
   */
  public static LastingAim of(String lasting, YearMonth throughMonth) {
    return new LastingAim(Act.of(lasting), throughMonth);
  }

  @Override
  public LocalDate due(DateRange period) {
    return throughMonth.atEndOfMonth();
  }
}
