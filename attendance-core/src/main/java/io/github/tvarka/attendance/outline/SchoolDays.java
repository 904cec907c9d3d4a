package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The days around some school years by number, so that days are compared and counted as numbers. Immutable. */
final class SchoolDays {
  private static final int MONTHS_BEFORE = 13;
  private static final int MONTHS_AFTER = 13;

  /** What stands for a day outside. */
  static final int OUTSIDE = -1;

  private final SchoolCalendar calendar;
  private final List<SchoolYearCalendar> years;
  private final int origin;
  private final int firstMonth;

  /** The number of the first day of each month: a look-up is quicker than counting a date's days. */
  private final int[] monthStarts;

  private final LocalDate[] dates;
  private final boolean[] school;
  private final int[] schoolBefore;
  private final int[] workingBefore;
  private final int recordStart;

  SchoolDays(List<SchoolYearCalendar> years) {
    this.years = years;
    this.calendar = SchoolCalendar.ofYears(years);
    LocalDate first = years.get(0).firstDay();
    LocalDate last = years.get(0).lastDay();
    for (SchoolYearCalendar year : years) {
      first = year.firstDay().isBefore(first) ? year.firstDay() : first;
      last = year.lastDay().isAfter(last) ? year.lastDay() : last;
    }
    LocalDate start = first.withDayOfMonth(1).minusMonths(MONTHS_BEFORE);
    LocalDate end = last.plusMonths(MONTHS_AFTER);
    this.origin = Math.toIntExact(start.toEpochDay());
    this.dates = start.datesUntil(end).toArray(LocalDate[]::new);
    this.firstMonth = monthNumber(start);
    this.monthStarts = new int[monthNumber(end) - firstMonth + 1];
    for (int month = 0; month < monthStarts.length; month++) {
      monthStarts[month] = Math.toIntExact(start.plusMonths(month).toEpochDay()) - origin;
    }
    this.school = new boolean[dates.length];
    this.schoolBefore = new int[dates.length + 1];
    this.workingBefore = new int[dates.length + 1];
    for (int day = 0; day < dates.length; day++) {
      school[day] = calendar.isSchoolDay(dates[day]);
      schoolBefore[day + 1] = schoolBefore[day] + (school[day] ? 1 : 0);
      workingBefore[day + 1] = workingBefore[day] + (isWorkingDay(day) ? 1 : 0);
    }
    this.recordStart = number(first);
  }

  /** Whether these are the days of the same calendars. */
  boolean of(List<SchoolYearCalendar> others) {
    // Asked for each student, and lists compare by iterators.
    boolean same = years.size() == others.size();
    for (int i = 0; same && i < years.size(); i++) {
      same = years.get(i).equals(others.get(i));
    }
    return same;
  }

  SchoolCalendar calendar() {
    return calendar;
  }

  int size() {
    return dates.length;
  }

  /** The number of a day, or {@link #OUTSIDE}. */
  int number(LocalDate date) {
    int month = monthNumber(date) - firstMonth;
    int number = month >= 0 && month < monthStarts.length
        ? monthStarts[month] + date.getDayOfMonth() - 1
        : OUTSIDE;
    return number < dates.length ? number : OUTSIDE;
  }

  /** The number of a day given as days since 1970, or {@link #OUTSIDE}. */
  int number(int epochDay) {
    int number = epochDay - origin;
    return number >= 0 && number < dates.length ? number : OUTSIDE;
  }

  /** The number of a day, or of the first or last one if it is before or after all. */
  int nearest(LocalDate date) {
    int number = number(date);
    return number != OUTSIDE ? number : date.isBefore(dates[0]) ? 0 : dates.length - 1;
  }

  private static int monthNumber(LocalDate date) {
    return 12 * date.getYear() + date.getMonthValue();
  }

  LocalDate date(int day) {
    return dates[day];
  }

  int recordStart() {
    return recordStart;
  }

  boolean isSchoolDay(int day) {
    return school[day];
  }

  /** How many school days there are from one day to another, both inclusive. */
  int schoolDays(int from, int to) {
    return to < from ? 0 : schoolBefore[to + 1] - schoolBefore[from];
  }

  /** How many days but Saturdays and Sundays there are from one day to another, both inclusive. */
  int workingDays(int from, int to) {
    return to < from ? 0 : workingBefore[to + 1] - workingBefore[from];
  }

  private boolean isWorkingDay(int day) {
    DayOfWeek weekday = dates[day].getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
  }

  /** Whether the weekday before or after a day is no school day. */
  boolean besideBreak(int day) {
    return !school[weekday(day, -1)] || !school[weekday(day, 1)];
  }

  private int weekday(int day, int step) {
    int next = day + step;
    while (!isWorkingDay(next)) {
      next += step;
    }
    return next;
  }
}
