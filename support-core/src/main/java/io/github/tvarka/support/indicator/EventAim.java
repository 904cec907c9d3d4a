package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.time.LocalDate;

/**
 * Something held on a day, or within days: the methods day on 18 February. Immutable.
 *
 * @param event what is held
 * @param within the days on which it counts
 */
public record EventAim(@Required Act event, @Required DateRange within) implements Aim {
  /** Checks that the parts are given. */
  public EventAim {
    Check.given("aim.event", event);
    Check.given("aim.within", within);
  }

  /**
   * Something held on one day.
   *
   * @param event what is held
   * @param day the day
   * @return the aim
   */
  public static EventAim on(String event, LocalDate day) {
    return new EventAim(Act.of(event), DateRange.of(day, day));
  }

  @Override
  public LocalDate due(DateRange period) {
    return within.to();
  }
}
