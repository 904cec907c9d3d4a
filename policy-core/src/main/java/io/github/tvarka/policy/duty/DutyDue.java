package io.github.tvarka.policy.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Until when a duty is to be done, counted from what calls for it. Immutable.
 *
 * <p>In JSON and by {@link #toString()} it is one word: {@code lessons-begin}, {@code lesson-end}, {@code lessons-end}, {@code same-day},
 * {@code 3-school-days}, {@code 10-calendar-days}, {@code period-end}, {@code month-end}, {@code no-date}.
 *
 * @param kind how it is counted
 * @param days how many days, for the two kinds that count days; 0 for the others
 */
public record DutyDue(Kind kind, int days) implements Serializable {
  /** How it is counted. */
  public enum Kind {
    /** By the bell with which the student's lessons of that day begin. */
    LESSONS_BEGIN("lessons-begin"),
    /** By the end of the lesson that calls for it. */
    LESSON_END("lesson-end"),
    /** By the end of the student's last lesson of that day. */
    LESSONS_END("lessons-end"),
    /** By the end of that day. */
    SAME_DAY("same-day"),
    /** By the end of a school day so many after that day. */
    SCHOOL_DAYS("school-days"),
    /** By the end of a day so many after that day. */
    CALENDAR_DAYS("calendar-days"),
    /** By the end of the month, term or school year that calls for it; for an event, by the end of that day. */
    PERIOD_END("period-end"),
    /** By the end of the calendar month in which that day is. */
    MONTH_END("month-end"),
    /** The text sets no date, so that it is never overdue. */
    NO_DATE("no-date");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** By the bell with which the student's lessons of that day begin. */
  public static final DutyDue LESSONS_BEGIN = new DutyDue(Kind.LESSONS_BEGIN, 0);

  /** By the end of the lesson that calls for it. */
  public static final DutyDue LESSON_END = new DutyDue(Kind.LESSON_END, 0);

  /** By the end of the student's last lesson of that day. */
  public static final DutyDue LESSONS_END = new DutyDue(Kind.LESSONS_END, 0);

  /** By the end of that day. */
  public static final DutyDue SAME_DAY = new DutyDue(Kind.SAME_DAY, 0);

  /** By the end of the month, term or school year that calls for it. */
  public static final DutyDue PERIOD_END = new DutyDue(Kind.PERIOD_END, 0);

  /** By the end of the calendar month of the day that calls for it. */
  public static final DutyDue MONTH_END = new DutyDue(Kind.MONTH_END, 0);

  /** The text sets no date. */
  public static final DutyDue NO_DATE = new DutyDue(Kind.NO_DATE, 0);

  private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,2})-(school|calendar)-days");

  /** Refuses days where none belong, and fewer than one where they do. */
  public DutyDue {
    Check.given("due.kind", kind);
    boolean counts = kind == Kind.SCHOOL_DAYS || kind == Kind.CALENDAR_DAYS;
    Check.that(
        counts ? days > 0 && days < 1000 : days == 0,
        "due.days",
        days,
        "must be 1 to 999 where days are counted and 0 otherwise");
  }

  /**
   * So many school days after the day that calls for it.
   *
   * @param days how many, 1 to 999
   * @return the due
   */
  public static DutyDue ofSchoolDays(int days) {
    return new DutyDue(Kind.SCHOOL_DAYS, days);
  }

  /**
   * So many days after the day that calls for it, school days or not.
   *
   * @param days how many, 1 to 999
   * @return the due
   */
  public static DutyDue ofCalendarDays(int days) {
    return new DutyDue(Kind.CALENDAR_DAYS, days);
  }

  /**
   * The due that {@link #toString()} wrote.
   *
   * @param text such as same-day or 3-school-days
   * @return the due
   * @throws IllegalArgumentException if there is no such due
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DutyDue parse(String text) {
    Matcher matcher = DAYS.matcher(text);
    if (matcher.matches()) {
      int days = Integer.parseInt(matcher.group(1));
      return matcher.group(2).equals("school") ? ofSchoolDays(days) : ofCalendarDays(days);
    }
    for (Kind kind : Kind.values()) {
      boolean counts = kind == Kind.SCHOOL_DAYS || kind == Kind.CALENDAR_DAYS;
      if (!counts && kind.word.equals(text)) {
        return new DutyDue(kind, 0);
      }
    }
    throw new IllegalArgumentException("due (" + text
        + ") must be lessons-begin, lesson-end, lessons-end, same-day, N-school-days,"
        + " N-calendar-days, period-end, month-end or no-date");
  }

  /**
   * The last day in time.
   *
   * @param calledFor the day that calls for it; days are counted from the next one
   * @param period the month, term or school year that calls for it; for an event its day
   * @param calendar the school calendar; where it ends before the school days are counted out, calendar days are counted instead
   * @return the day, inclusive; empty where the text sets none
   */
  public Optional<LocalDate> lastDay(
      LocalDate calledFor, DateRange period, SchoolCalendar calendar) {
    return switch (kind) {
      case LESSONS_BEGIN, LESSON_END, LESSONS_END, SAME_DAY -> Optional.of(calledFor);
      case SCHOOL_DAYS -> Optional.of(schoolDaysAfter(calledFor, calendar));
      case CALENDAR_DAYS -> Optional.of(calledFor.plusDays(days));
      case PERIOD_END -> Optional.of(period.to());
      case MONTH_END -> Optional.of(calledFor.withDayOfMonth(calledFor.lengthOfMonth()));
      case NO_DATE -> Optional.empty();
    };
  }

  private LocalDate schoolDaysAfter(LocalDate calledFor, SchoolCalendar calendar) {
    LocalDate day = calledFor;
    for (int left = days; left > 0; left--) {
      LocalDate next = day.plusDays(1);
      while (calendar.schoolYear(next).isPresent() && !calendar.isSchoolDay(next)) {
        next = next.plusDays(1);
      }
      day = calendar.isSchoolDay(next) ? next : day.plusDays(1);
    }
    return day;
  }

  @JsonValue
  @Override
  public String toString() {
    return days > 0 ? days + "-" + kind.word : kind.word;
  }
}
