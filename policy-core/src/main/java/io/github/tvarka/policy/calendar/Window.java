package io.github.tvarka.policy.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Act;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time in which a regulation counts: per calendar month, per half-year, since a hearing. Immutable.
 *
 * <p>In JSON and by {@link #toString()} it is one word: {@code day}, {@code week}, {@code calendar-month}, {@code previous-month}, {@code half-year}, {@code trimester},
 * {@code quarter}, {@code school-year}, {@code whole-record}, {@code spell}, {@code rolling-30-days}, {@code rolling-10-school-weeks}, {@code term:nine-weeks} for another
 * kind of term, {@code since:commission-hearing} for the days after the last time that something was done.
 *
 * @param kind what kind of stretch
 * @param amount how many units a rolling window has; 0 for the other kinds
 * @param name the kind of term, the act since which it runs, or the unit of a rolling window; empty for the other kinds
 */
public record Window(Kind kind, int amount, Optional<String> name) implements Serializable {
  /** What kinds of stretches there are. */
  public enum Kind {
    /** One day. */
    DAY,
    /** A week from Monday to Sunday. */
    WEEK,
    /** A month of the civil calendar, whole. */
    CALENDAR_MONTH,
    /** The month of the civil calendar before that of the day asked about. */
    PREVIOUS_MONTH,
    /** A half-year, trimester or other part that the school calendar sets. */
    TERM,
    /** A school year, from its first school day to the eve of the next. */
    SCHOOL_YEAR,
    /** All that is on record. */
    WHOLE_RECORD,
    /** So many days, weeks, months or the like that end on the day asked about, that day included. */
    ROLLING,
    /** The days after something was done last. */
    SINCE_ACT,
    /** An unbroken run of absence; only allowances count by it. */
    SPELL
  }

  /** One day. */
  public static final Window DAY = new Window(Kind.DAY, 0, Optional.empty());

  /** A week from Monday to Sunday. */
  public static final Window WEEK = new Window(Kind.WEEK, 0, Optional.empty());

  /** A calendar month. */
  public static final Window CALENDAR_MONTH = new Window(Kind.CALENDAR_MONTH, 0, Optional.empty());

  /** The calendar month before. */
  public static final Window PREVIOUS_MONTH = new Window(Kind.PREVIOUS_MONTH, 0, Optional.empty());

  /** A half-year of the school calendar. */
  public static final Window HALF_YEAR = term(TermKind.HALF_YEAR);

  /** A trimester of the school calendar. */
  public static final Window TRIMESTER = term(TermKind.TRIMESTER);

  /** A school year. */
  public static final Window SCHOOL_YEAR = new Window(Kind.SCHOOL_YEAR, 0, Optional.empty());

  /** All that is on record. */
  public static final Window WHOLE_RECORD = new Window(Kind.WHOLE_RECORD, 0, Optional.empty());

  /** An unbroken run of absence. */
  public static final Window SPELL = new Window(Kind.SPELL, 0, Optional.empty());

  private static final Pattern ROLLING = Pattern.compile("rolling-([0-9]{1,4})-([a-z-]+)");
  private static final String RULE =
      "must be day, week, calendar-month, previous-month, half-year, trimester, quarter, school-year, whole-record, spell,"
          + " rolling-N-days (or -weeks, -months, -years, -school-days, -school-weeks), term:KIND or since:ACT";

  /** Refuses parts that do not belong to the kind. */
  public Window {
    Check.given("window.kind", kind);
    name = Check.optional(name);
    boolean fits = kind == Kind.ROLLING ? amount > 0 && amount < 10_000 : amount == 0;
    Check.that(
        fits, "window.amount", amount, "must be 1 to 9999 for a rolling window and 0 for others");
    boolean named = kind == Kind.TERM || kind == Kind.SINCE_ACT || kind == Kind.ROLLING;
    Check.that(
        named == name.isPresent(),
        "window.name",
        name,
        "must be set for a term, an act or a rolling unit alone");
    name.ifPresent(code -> Check.code("window.name", code));
    if (kind == Kind.ROLLING) {
      RollingUnit.parse(name.orElseThrow());
    }
  }

  /**
   * A term of the school calendar.
   *
   * @param kind how the year is divided
   * @return the window
   */
  public static Window term(TermKind kind) {
    return new Window(Kind.TERM, 0, Optional.of(kind.code()));
  }

  /**
   * So many units that end on the day asked about.
   *
   * @param amount how many, 1 to 9999
   * @param unit of what
   * @return the window
   */
  public static Window rolling(int amount, RollingUnit unit) {
    return new Window(Kind.ROLLING, amount, Optional.of(unit.word()));
  }

  /**
   * The days after something was done last.
   *
   * @param act what was done
   * @return the window
   */
  public static Window since(Act act) {
    return new Window(Kind.SINCE_ACT, 0, Optional.of(act.code()));
  }

  /**
   * The window that {@link #toString()} wrote.
   *
   * @param text such as calendar-month
   * @return the window
   * @throws IllegalArgumentException if there is no such window
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Window parse(String text) {
    Matcher rolling = ROLLING.matcher(text);
    if (rolling.matches()) {
      return new Window(
          Kind.ROLLING, Integer.parseInt(rolling.group(1)), Optional.of(rolling.group(2)));
    }
    if (text.startsWith("term:")) {
      return term(TermKind.of(text.substring("term:".length())));
    }
    if (text.startsWith("since:")) {
      return since(Act.of(text.substring("since:".length())));
    }
    return switch (text) {
      case "day" -> DAY;
      case "week" -> WEEK;
      case "calendar-month" -> CALENDAR_MONTH;
      case "previous-month" -> PREVIOUS_MONTH;
      case "half-year", "trimester", "quarter" -> term(TermKind.of(text));
      case "school-year" -> SCHOOL_YEAR;
      case "whole-record" -> WHOLE_RECORD;
      case "spell" -> SPELL;
      default -> throw new IllegalArgumentException("window (" + text + ") " + RULE);
    };
  }

  /**
   * The days of the window around a day, where the civil and the school calendar alone decide it.
   *
   * @param at the day asked about
   * @param calendar the school calendar
   * @return the days; empty where the school calendar does not say, and for windows that depend on what was done
   */
  public Optional<DateRange> range(LocalDate at, SchoolCalendar calendar) {
    return switch (kind) {
      case DAY -> Optional.of(new DateRange(at, at));
      case WEEK -> {
        LocalDate monday = at.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Optional.of(new DateRange(monday, monday.plusDays(6)));
      }
      case CALENDAR_MONTH ->
        Optional.of(new DateRange(at.withDayOfMonth(1), at.withDayOfMonth(at.lengthOfMonth())));
      case PREVIOUS_MONTH -> Optional.of(DateRange.of(YearMonth.from(at).minusMonths(1)));
      case TERM -> calendar.term(TermKind.of(name.orElseThrow()), at).map(Term::range);
      case SCHOOL_YEAR -> calendar.schoolYear(at);
      case WHOLE_RECORD -> Optional.of(new DateRange(LocalDate.EPOCH, at));
      case ROLLING ->
        Optional.of(
            new DateRange(RollingUnit.parse(name.orElseThrow()).first(at, amount, calendar), at));
      case SINCE_ACT, SPELL -> Optional.empty();
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return switch (kind) {
      case DAY -> "day";
      case WEEK -> "week";
      case CALENDAR_MONTH -> "calendar-month";
      case PREVIOUS_MONTH -> "previous-month";
      case TERM -> termText();
      case SCHOOL_YEAR -> "school-year";
      case WHOLE_RECORD -> "whole-record";
      case ROLLING -> "rolling-" + amount + "-" + name.orElseThrow();
      case SINCE_ACT -> "since:" + name.orElseThrow();
      case SPELL -> "spell";
    };
  }

  private String termText() {
    String term = name.orElseThrow();
    return switch (term) {
      case "half-year", "trimester", "quarter" -> term;
      default -> "term:" + term;
    };
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(kind, amount, name.orElse(null));
  }

  private record Form(Kind kind, int amount, @Nullable String name) implements Serializable {
    private Object readResolve() {
      return new Window(kind, amount, Optional.ofNullable(name));
    }
  }
}
