package io.github.tvarka.policy.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month of each year, or several in a row taken as one stretch: January, or April to May. Immutable.
 *
 * <p>In JSON a single month is its number and a stretch one word: {@code 1}, {@code "4-5"}. A stretch may go over the new year:
 * {@code "12-1"}.
 *
 * @param first the number of the first month, 1 for January
 * @param last the number of the last month, inclusive; the same for a single month
 */
public record MonthSpan(int first, int last) implements Serializable {
  private static final int MONTHS = 12;
  private static final Pattern TEXT = Pattern.compile("0?([1-9]|1[0-2])(?:-0?([1-9]|1[0-2]))?");

  /** Refuses numbers that are no month. */
  public MonthSpan {
    Check.that(first >= 1 && first <= MONTHS, "months", first, "must be 1 to 12");
    Check.that(last >= 1 && last <= MONTHS, "months", last, "must be 1 to 12");
  }

  /**
   * One month.
   *
   * @param month its number, 1 for January
   * @return the span
   * @throws IllegalArgumentException if there is no such month
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MonthSpan of(int month) {
    return new MonthSpan(month, month);
  }

  /**
   * Months in a row.
   *
   * @param firstInclusive the first, 1 for January
   * @param lastInclusive the last; a smaller number is one of the next year
   * @return the span
   * @throws IllegalArgumentException if there is no such month
   */
  public static MonthSpan of(int firstInclusive, int lastInclusive) {
    return new MonthSpan(firstInclusive, lastInclusive);
  }

  /**
   * The span that a text names, as regulations write it.
   *
   * @param text such as 10, 01, 4-5 or 04-05
   * @return the span
   * @throws IllegalArgumentException if it names no months
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MonthSpan parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    Check.that(matcher.matches(), "months", text, "must be a month such as 10, or two such as 4-5");
    int first = Integer.parseInt(matcher.group(1));
    return new MonthSpan(
        first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)));
  }

  /**
   * How many months it has.
   *
   * @return 1 to 12
   */
  public int length() {
    return Math.floorMod(last - first, MONTHS) + 1;
  }

  /**
   * Whether a month belongs to it.
   *
   * @param month its number, 1 for January
   * @return true from the first to the last
   */
  public boolean contains(int month) {
    return Math.floorMod(month - first, MONTHS) < length();
  }

  /**
   * Its days inside a school year. Where the year touches it twice, at both ends, the stretch with more days; the earlier of two that are
   * as long.
   *
   * @param year the days of the year
   * @return the days from the first to the last inclusive, cut off where the year begins and ends; empty if the year has none of them
   */
  public Optional<DateRange> within(DateRange year) {
    Optional<DateRange> found = Optional.empty();
    YearMonth end = YearMonth.from(year.to());
    for (YearMonth month = YearMonth.from(year.from()).minusMonths(length() - 1L);
        !month.isAfter(end);
        month = month.plusMonths(1)) {
      Optional<DateRange> days = month.getMonthValue() == first
          ? new DateRange(month.atDay(1), month.plusMonths(length() - 1L).atEndOfMonth())
              .intersection(year)
          : Optional.empty();
      long longest = found.map(DateRange::days).orElse(0L);
      if (days.isPresent() && days.get().days() > longest) {
        found = days;
      }
    }
    return found;
  }

  /**
   * What stands in JSON.
   *
   * @return the number of a single month; otherwise two numbers joined by a hyphen
   */
  @JsonValue
  public Object json() {
    return first == last ? (Object) first : toString();
  }

  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
