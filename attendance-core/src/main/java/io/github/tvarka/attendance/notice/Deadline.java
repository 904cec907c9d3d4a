package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when something about a missed day has to be said: by the end of that day's lessons, within three school days of the return. Immutable.
 *
 * @param after how many days after the day it is counted from; 0 for that day, negative for days before it
 * @param unit in what days; empty for school days
 * @param from the day it is counted from; empty for each missed day by itself
 * @param by the bell or the clock time on the last day, itself still in time
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Deadline(
    @Required int after,
    Optional<DeadlineUnit> unit,
    Optional<DeadlineFrom> from,
    @Required DayMoment by)
    implements Serializable {
  /** How the end of a day is written as a last moment. */
  static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private static final int MOST_DAYS = 366;

  /** Refuses more days than a year has. */
  public Deadline {
    Check.that(Math.abs(after) <= MOST_DAYS, "deadline.after", after, "must be at most 366 days");
    unit = Check.optional(unit);
    from = Check.optional(from);
    Check.given("deadline.by", by);
  }

  /**
   * A deadline on the missed day itself.
   *
   * @param by the bell or the clock time
   * @return the deadline
   */
  public static Deadline sameDay(DayMoment by) {
    return new Deadline(0, Optional.empty(), Optional.empty(), by);
  }

  /**
   * A deadline so many days after a day.
   *
   * @param after how many days, negative for days before
   * @param unit in what days
   * @param from the day it is counted from
   * @param by the bell or the clock time on the last day
   * @return the deadline
   */
  public static Deadline of(int after, DeadlineUnit unit, DeadlineFrom from, DayMoment by) {
    return new Deadline(after, Optional.of(unit), Optional.of(from), by);
  }

  /**
   * The last moment in time for a missed day. Where the calendar does not reach, calendar days are counted instead of school days.
   *
   * @param missed the missed day
   * @param told the days that the notice is about, the missed day among them
   * @param timetable the student's lessons
   * @param calendar the school calendar
   * @return the moment, inclusive
   */
  public LocalDateTime last(
      LocalDate missed, DateRange told, Timetable timetable, SchoolCalendar calendar) {
    LocalDate day = switch (from.orElse(DeadlineFrom.MISSED_DAY)) {
      case MISSED_DAY -> missed;
      case FIRST_DAY -> told.from();
      case RETURN -> step(told.to(), 1, DeadlineUnit.SCHOOL_DAY, calendar);
      case MONTH_END -> YearMonth.from(missed).atEndOfMonth();
    };
    for (int left = Math.abs(after); left > 0; left--) {
      day = step(day, Integer.signum(after), unit.orElse(DeadlineUnit.SCHOOL_DAY), calendar);
    }
    return day.atTime(time(day, timetable));
  }

  /** Whether it ends before another for every missed day; never said of deadlines counted in other days, from other days or to unlike moments. */
  boolean isSurelyBefore(Deadline other) {
    boolean alike = from.orElse(DeadlineFrom.MISSED_DAY)
            .equals(other.from.orElse(DeadlineFrom.MISSED_DAY))
        && unit.orElse(DeadlineUnit.SCHOOL_DAY).equals(other.unit.orElse(DeadlineUnit.SCHOOL_DAY));
    boolean sooner = by.time().isPresent()
        && other.by.time().filter(by.time().get()::isBefore).isPresent();
    return alike && (after < other.after || (after == other.after && sooner));
  }

  /**
   * Whether a moment is too late. A last moment at the end of a day, written 23:59:59, takes in what is left of its second.
   *
   * @param moment the moment
   * @param last the last moment in time, inclusive
   * @return whether it is past
   */
  public static boolean isPast(LocalDateTime moment, LocalDateTime last) {
    return last.toLocalTime().equals(END_OF_DAY)
        ? moment.toLocalDate().isAfter(last.toLocalDate())
        : moment.isAfter(last);
  }

  private LocalTime time(LocalDate due, Timetable timetable) {
    return switch (by.kind()) {
      case LESSONS_BEGIN -> timetable.begins(due).orElse(LocalTime.MIN);
      case LESSONS_END -> timetable.ends(due).orElse(END_OF_DAY);
      case END_OF_DAY -> END_OF_DAY;
      case CLOCK -> by.time().orElse(END_OF_DAY);
    };
  }

  private static LocalDate step(
      LocalDate day, int step, DeadlineUnit unit, SchoolCalendar calendar) {
    LocalDate next = day.plusDays(step);
    return switch (unit) {
      case CALENDAR_DAY -> next;
      case WORKING_DAY -> {
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY
            || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
          next = next.plusDays(step);
        }
        yield next;
      }
      case SCHOOL_DAY -> schoolDay(day, step, calendar);
    };
  }

  private static LocalDate schoolDay(LocalDate day, int step, SchoolCalendar calendar) {
    LocalDate candidate = day.plusDays(step);
    while (calendar.schoolYear(candidate).isPresent()) {
      if (calendar.isSchoolDay(candidate)) {
        return candidate;
      }
      candidate = candidate.plusDays(step);
    }
    return day.plusDays(step);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(after, unit.orElse(null), from.orElse(null), by);
  }

  private record Form(
      int after, @Nullable DeadlineUnit unit, @Nullable DeadlineFrom from, DayMoment by)
      implements Serializable {
    private Object readResolve() {
      return new Deadline(after, Optional.ofNullable(unit), Optional.ofNullable(from), by);
    }
  }
}
