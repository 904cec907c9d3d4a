package io.github.tvarka.policy.calendar;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of days. Immutable.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive, not before the first
 */
public record DateRange(@Required LocalDate from, @Required LocalDate to)
    implements Comparable<DateRange>, Serializable {
  /** Refuses a range that ends before it begins. */
  public DateRange {
    Check.given("from", from);
    Check.given("to", to);
    if (to.isBefore(from)) {
      Check.that(false, "to", to, "must not be before from (" + from + ")");
    }
  }

  /**
   * The days from one to another.
   *
   * @param fromInclusive the first day
   * @param toInclusive the last day
   * @return the range
   */
  public static DateRange of(LocalDate fromInclusive, LocalDate toInclusive) {
    return new DateRange(fromInclusive, toInclusive);
  }

  /**
   * The days of a calendar month.
   *
   * @param month the month
   * @return the range from its first to its last day
   */
  public static DateRange of(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * Whether a day is inside.
   *
   * @param date the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /**
   * The days in both.
   *
   * @param other another range
   * @return what they share; empty if nothing
   */
  public Optional<DateRange> intersection(DateRange other) {
    LocalDate first = from.isAfter(other.from) ? from : other.from;
    LocalDate last = to.isBefore(other.to) ? to : other.to;
    return last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
  }

  /**
   * How many calendar days.
   *
   * @return 1 or more
   */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  @Override
  public int compareTo(DateRange other) {
    int order = from.compareTo(other.from);
    return order != 0 ? order : to.compareTo(other.to);
  }

  @Override
  public String toString() {
    return from + ".." + to;
  }
}
