package io.github.tvarka.attendance.notice;

import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Until when something about a missed day has to be said: by the end of that day's lessons. Immutable.
 *
 * @param schoolDays how many school days after the missed day; 0 for the same day
 * @param by the bell or the clock time on that day, itself still in time
 */
public record Deadline(@Required int schoolDays, @Required DayMoment by) implements Serializable {
  /** Refuses a negative number of days. */
  public Deadline {
    Check.that(schoolDays >= 0, "deadline.schoolDays", schoolDays, "must not be negative");
    Check.given("deadline.by", by);
  }

  /**
   * A deadline on the missed day itself.
   *
   * @param by the bell or the clock time
   * @return the deadline
   */
  public static Deadline sameDay(DayMoment by) {
    return new Deadline(0, by);
  }

  /**
   * The last moment in time for a missed day. Where the calendar ends before the days are counted out, calendar days are counted instead.
   *
   * @param missed the missed day
   * @param timetable the student's lessons
   * @param calendar the school calendar
   * @return the moment, inclusive
   */
  public LocalDateTime last(LocalDate missed, Timetable timetable, SchoolCalendar calendar) {
    LocalDate day = missed;
    for (int left = schoolDays; left > 0; left--) {
      day = next(day, calendar);
    }
    LocalDate due = day;
    LocalTime time = switch (by.kind()) {
      case LESSONS_BEGIN -> timetable.begins(due).orElse(LocalTime.MIN);
      case LESSONS_END -> timetable.ends(due).orElse(END_OF_DAY);
      case END_OF_DAY -> END_OF_DAY;
      case CLOCK -> by.time().orElse(END_OF_DAY);
    };
    return due.atTime(time);
  }

  private static LocalDate next(LocalDate day, SchoolCalendar calendar) {
    LocalDate candidate = day.plusDays(1);
    while (calendar.schoolYear(candidate).isPresent()) {
      if (calendar.isSchoolDay(candidate)) {
        return candidate;
      }
      candidate = candidate.plusDays(1);
    }
    return day.plusDays(1);
  }

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
}
