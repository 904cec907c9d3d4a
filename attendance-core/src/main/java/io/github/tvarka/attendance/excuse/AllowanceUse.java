package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;

/**
 * How much of an allowance is used up in one window: 5 of 5 school days in October. Immutable.
 *
 * @param citation the clause that sets the limit
 * @param ground the ground it is for
 * @param unit in what it is measured
 * @param per the kind of window
 * @param range the days of the window
 * @param used how many are used up; the most it can be, where minutes or sessions are not told
 * @param left how many are surely left, 0 or more
 */
public record AllowanceUse(
    @Required Citation citation,
    @Required Ground ground,
    @Required DayUnit unit,
    @Required Window per,
    @Required DateRange range,
    @Required Fraction used,
    @Required Fraction left)
    implements Serializable {
  /** Refuses negative numbers. */
  public AllowanceUse {
    Check.given("citation", citation);
    Check.given("ground", ground);
    Check.given("unit", unit);
    Check.given("per", per);
    Check.given("range", range);
    Check.given("used", used);
    Check.that(used.compareTo(Fraction.ZERO) >= 0, "used", used, "must not be negative");
    Check.given("left", left);
    Check.that(left.compareTo(Fraction.ZERO) >= 0, "left", left, "must not be negative");
  }
}
