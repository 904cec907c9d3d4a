package io.github.tvarka.policy.calendar;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One part of a school year, such as the first half-year. Immutable.
 *
 * @param kind how the year is divided
 * @param number which part, from 1
 * @param from its first day, inclusive
 * @param to its last day, inclusive
 */
public record Term(
    @Required TermKind kind,
    @Required int number,
    @Required LocalDate from,
    @Required LocalDate to) implements Serializable {
  /** Refuses a number below 1 and a term that ends before it begins. */
  public Term {
    Check.given("term.kind", kind);
    Check.that(number > 0, "term.number", number, "must be positive");
    Check.given("term.from", from);
    Check.given("term.to", to);
    Check.that(!to.isBefore(from), "term.to", to, "must not be before term.from (" + from + ")");
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
