package io.github.tvarka.policy.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts from a first day: two months, three weeks, until the term ends. Immutable.
 *
 * <p>In JSON and by {@link #toString()} it is one word: {@code 2-months}, {@code 1-month}, {@code 3-weeks}, {@code 30-days}, {@code school-year},
 * {@code half-year}, {@code trimester}, {@code quarter}, or {@code term:nine-weeks} for another kind of term.
 *
 * <p>The first day counts. The last day of so many months is the day before the same day of the month so many months later; where that
 * month has no such day, it is the month's last day. Two months from 1 September end on 31 October, from 28 December on 27 February, from
 * 31 December on 28 or 29 February.
 *
 * @param unit what is counted
 * @param amount how many, 1 or more; 0 where it lasts until the end of a term or a school year
 * @param term the kind of term at whose end it is over; empty for the other units
 */
public record Length(Unit unit, int amount, Optional<TermKind> term) implements Serializable {
  /** What is counted. */
  public enum Unit {
    /** Calendar days. */
    DAYS,
    /** Weeks of seven days. */
    WEEKS,
    /** Calendar months. */
    MONTHS,
    /** Until the last day of the term in which it begins. */
    TERM,
    /** Until the eve of the next school year. */
    SCHOOL_YEAR
  }

  private static final Pattern COUNTED = Pattern.compile("([1-9][0-9]{0,3})-(day|week|month)s?");
  private static final String TERM_PREFIX = "term:";
  private static final int LIMIT = 10_000;
  private static final String RULE =
      "must be N-days, N-weeks, N-months, half-year, trimester, quarter, term:KIND or school-year";

  /** Refuses an amount where none belongs, fewer than one where one does, and a term beside another unit. */
  public Length {
    Check.given("length.unit", unit);
    term = Check.optional(term);
    boolean counts = unit == Unit.DAYS || unit == Unit.WEEKS || unit == Unit.MONTHS;
    Check.that(
        counts ? amount > 0 && amount < LIMIT : amount == 0,
        "length.amount",
        amount,
        "must be 1 to 9999 for days, weeks and months and 0 otherwise");
    Check.that(
        term.isPresent() == (unit == Unit.TERM),
        "length.term",
        term.orElse(null),
        "must be set for a term alone");
  }

  /**
   * So many calendar months.
   *
   * @param months how many, 1 to 9999
   * @return the length
   */
  public static Length ofMonths(int months) {
    return new Length(Unit.MONTHS, months, Optional.empty());
  }

  /**
   * So many weeks of seven days.
   *
   * @param weeks how many, 1 to 9999
   * @return the length
   */
  public static Length ofWeeks(int weeks) {
    return new Length(Unit.WEEKS, weeks, Optional.empty());
  }

  /**
   * So many calendar days.
   *
   * @param days how many, 1 to 9999, the first day included
   * @return the length
   */
  public static Length ofDays(int days) {
    return new Length(Unit.DAYS, days, Optional.empty());
  }

  /**
   * Until the end of the term in which it begins.
   *
   * @param kind how the year is divided
   * @return the length
   */
  public static Length untilEndOf(TermKind kind) {
    return new Length(Unit.TERM, 0, Optional.of(kind));
  }

  /**
   * So many of it, one after the other, for days, weeks and months: three times two weeks are six weeks.
   *
   * @param number how many, 1 or more
   * @return the length of all together; empty for a length until the end of something, and where it would be above 9999
   */
  public Optional<Length> times(int number) {
    Check.that(number > 0, "number", number, "must be positive");
    long all = (long) amount * number;
    return amount == 0 || all >= LIMIT
        ? Optional.empty()
        : Optional.of(new Length(unit, (int) all, term));
  }

  /**
   * The length that {@link #toString()} wrote.
   *
   * @param text such as 2-months or trimester
   * @return the length
   * @throws IllegalArgumentException if there is no such length
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Length parse(String text) {
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches()) {
      int amount = Integer.parseInt(counted.group(1));
      return switch (counted.group(2)) {
        case "day" -> ofDays(amount);
        case "week" -> ofWeeks(amount);
        default -> ofMonths(amount);
      };
    }
    if (text.startsWith(TERM_PREFIX)) {
      return untilEndOf(TermKind.of(text.substring(TERM_PREFIX.length())));
    }
    return switch (text) {
      case "half-year", "trimester", "quarter" -> untilEndOf(TermKind.of(text));
      case "school-year" -> new Length(Unit.SCHOOL_YEAR, 0, Optional.empty());
      default -> throw new IllegalArgumentException("length (" + text + ") " + RULE);
    };
  }

  /**
   * The last day, where the civil calendar or the school calendar says it.
   *
   * @param first the first day, inclusive
   * @param calendar the school calendar
   * @return the last day, inclusive, never before the first; empty where the school calendar does not hold the term or the year
   */
  public Optional<LocalDate> until(LocalDate first, SchoolCalendar calendar) {
    return switch (unit) {
      case DAYS -> Optional.of(first.plusDays(amount - 1L));
      case WEEKS -> Optional.of(first.plusWeeks(amount).minusDays(1));
      case MONTHS -> Optional.of(lastOfMonths(first, amount));
      case TERM -> calendar.term(term.orElseThrow(), first).map(Term::to);
      case SCHOOL_YEAR -> calendar.schoolYear(first).map(DateRange::to);
    };
  }

  /**
   * The last day of so many calendar months.
   *
   * @param first the first day, inclusive
   * @param months how many, 1 or more
   * @return the last day, inclusive: the eve of the same day so many months later, or that month's last day where it has no such day
   */
  public static LocalDate lastOfMonths(LocalDate first, int months) {
    Check.that(months > 0, "months", months, "must be positive");
    YearMonth end = YearMonth.from(first).plusMonths(months);
    if (first.getDayOfMonth() > end.lengthOfMonth()) {
      return end.atEndOfMonth();
    }
    return end.atDay(first.getDayOfMonth()).minusDays(1);
  }

  @JsonValue
  @Override
  public String toString() {
    return switch (unit) {
      case DAYS -> counted("day");
      case WEEKS -> counted("week");
      case MONTHS -> counted("month");
      case TERM -> termText(term.orElseThrow());
      case SCHOOL_YEAR -> "school-year";
    };
  }

  private String counted(String word) {
    return amount + "-" + word + (amount == 1 ? "" : "s");
  }

  private static String termText(TermKind kind) {
    return switch (kind.code()) {
      case "half-year", "trimester", "quarter" -> kind.code();
      default -> TERM_PREFIX + kind;
    };
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(unit, amount, term.orElse(null));
  }

  private record Form(Unit unit, int amount, @Nullable TermKind term) implements Serializable {
    private Object readResolve() {
      return new Length(unit, amount, Optional.ofNullable(term));
    }
  }
}
