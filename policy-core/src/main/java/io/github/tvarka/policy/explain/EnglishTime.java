package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.Window;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;

/** Months, stretches of days and windows in English. */
final class EnglishTime {
  private static final List<String> MONTHS = List.of(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December");

  private EnglishTime() {}

  static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + month(YearMonth.from(date));
  }

  static String day(MonthDay day) {
    return day.getDayOfMonth() + " " + name(day.getMonthValue());
  }

  static String month(YearMonth month) {
    return name(month.getMonthValue()) + " " + month.getYear();
  }

  /** A month, or several in a row, without their year. */
  static String months(MonthSpan span) {
    return name(span.first()) + (span.length() == 1 ? "" : " to " + name(span.last()));
  }

  private static String name(int month) {
    return MONTHS.get(month - 1);
  }

  /** The year stands once where both days are in it, and so does the month. */
  static String span(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    boolean sameYear = from.getYear() == to.getYear();
    if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
      return (sameYear ? name(from.getMonthValue()) : month(YearMonth.from(from))) + " to "
          + month(YearMonth.from(to));
    }
    String first = from.getDayOfMonth()
        + (sameYear && from.getMonth() == to.getMonth() ? "" : " " + name(from.getMonthValue()));
    return first + (sameYear ? "" : " " + from.getYear()) + " to " + date(to);
  }

  static String inSpan(DateRange range) {
    LocalDate from = range.from();
    if (range.days() == 1) {
      return "on " + date(from);
    }
    boolean sameYear = from.getYear() == range.to().getYear();
    boolean sameMonth = sameYear && from.getMonth() == range.to().getMonth();
    String month = sameMonth ? "" : " " + name(from.getMonthValue());
    return "from " + from.getDayOfMonth() + month + (sameYear ? "" : " " + from.getYear()) + " to "
        + date(range.to());
  }

  /** In which window something is counted. */
  static String per(Window window, String name) {
    return switch (window.kind()) {
      case DAY -> "on the day";
      case PREVIOUS_MONTH -> "in the calendar month before";
      case WHOLE_RECORD -> "in the whole record";
      case ROLLING -> "in " + name;
      case SINCE_ACT -> name;
      case WEEK, CALENDAR_MONTH, TERM, SCHOOL_YEAR, SPELL -> "per " + name;
    };
  }

  /** In which window something was earlier. */
  static String earlier(Window window, String name) {
    return switch (window.kind()) {
      case WEEK, CALENDAR_MONTH, TERM, SCHOOL_YEAR -> "in the same " + name;
      case DAY, PREVIOUS_MONTH, WHOLE_RECORD, ROLLING, SINCE_ACT, SPELL -> per(window, name);
    };
  }

  /** At one end of each term of a kind, and of the school year. */
  static String edge(String name, boolean start) {
    return (start ? "at the start of each " : "at the end of each ") + name;
  }
}
