package io.github.tvarka.policy.calendar;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A holiday of students within the school year. Immutable.
 *
 * @param name what it is called, for people
 * @param from its first day, inclusive
 * @param to its last day, inclusive
 */
public record SchoolBreak(
    @Required String name,
    @Required LocalDate from,
    @Required LocalDate to) implements Serializable {
  /** Refuses a break that ends before it begins. */
  public SchoolBreak {
    Check.text("break.name", name);
    Check.given("break.from", from);
    Check.given("break.to", to);
    Check.that(!to.isBefore(from), "break.to", to, "must not be before break.from (" + from + ")");
  }

  /**
   * Its days.
   *
   * @return from its first to its last day
   */
  public DateRange range() {
    return new DateRange(from, to);
  }
}
