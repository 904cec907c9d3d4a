package io.github.tvarka.policy.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a student is taught, as the caller knows them. Implementations are immutable and answer the same each time.
 *
 * <p>The library ships no calendar for use: a school sets its own breaks and terms. {@link SchoolYearCalendar} holds one as data.
 * An implementation of the caller's own must be {@link java.io.Serializable} if the facts that hold it are serialised.
 */
public interface SchoolCalendar {
  /**
   * Whether students are taught on a day.
   *
   * @param date the day
   * @return false for days that the calendar does not cover
   */
  boolean isSchoolDay(LocalDate date);

  /**
   * The school year that a day is in, from the first school day to the eve of the next year.
   *
   * @param date the day
   * @return its days; empty where the calendar does not reach
   */
  Optional<DateRange> schoolYear(LocalDate date);

  /**
   * The term that a day is in.
   *
   * @param kind how the year is divided
   * @param date the day
   * @return the term; empty where the calendar has none of that kind
   */
  Optional<Term> term(TermKind kind, LocalDate date);

  /**
   * The school days of a range, in order.
   *
   * @param range the days to look at
   * @return the school days among them
   */
  default List<LocalDate> schoolDays(DateRange range) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = range.from(); !day.isAfter(range.to()); day = day.plusDays(1)) {
      if (isSchoolDay(day)) {
        days.add(day);
      }
    }
    return Collections.unmodifiableList(days);
  }

  /**
   * Several calendars one after the other.
   *
   * @param years the calendars, of school years that do not overlap, in any order
   * @return a calendar that covers them all
   * @throws IllegalArgumentException if there is none, or two overlap
   */
  static SchoolCalendar ofYears(List<SchoolYearCalendar> years) {
    return new SchoolYears(years);
  }
}
