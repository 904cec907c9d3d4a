package io.github.tvarka.attendance.notice;

import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
  private static final SchoolCalendar CALENDAR = SchoolYear2025.calendar();
  private static final Timetable TIMETABLE = SchoolYear2025.timetable();

  private static LocalDateTime last(int days, String by, LocalDate missed) {
    return last(
        Deadline.of(days, DeadlineUnit.SCHOOL_DAY, DeadlineFrom.MISSED_DAY, DayMoment.parse(by)),
        missed);
  }

  private static LocalDateTime last(Deadline deadline, LocalDate missed) {
    return deadline.last(missed, new DateRange(october(8), october(10)), TIMETABLE, CALENDAR);
  }

  @ParameterizedTest
  @CsvSource({
    "lessons-begin, 2025-10-09T08:00", "lessons-end, 2025-10-09T13:40",
    "end-of-day, 2025-10-09T23:59:59", "09:30, 2025-10-09T09:30"
  })
  void isAMomentOfTheMissedDay(String by, LocalDateTime expected) {
    assertThat(last(0, by, october(9))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2025-10-09, 2025-10-10",
    "2, 2025-10-09, 2025-10-13",
    "3, 2025-10-09, 2025-10-14",
    "1, 2025-10-31, 2025-11-10",
    "2, 2025-10-31, 2025-11-11"
  })
  void countsSchoolDaysOverWeekendsAndBreaks(int days, LocalDate missed, LocalDate due) {
    assertThat(last(days, "lessons-end", missed).toLocalDate()).isEqualTo(due);
  }

  @Test
  void countsCalendarDaysWhereTheSchoolYearEnds() {
    LocalDate lastDay = LocalDate.of(2026, 6, 12);
    assertThat(last(1, "end-of-day", lastDay).toLocalDate()).isEqualTo(lastDay.plusDays(1));
  }

  @Test
  void takesTheWholeDayWhereThereAreNoLessons() {
    Timetable none = TIMETABLE.withExceptions(Map.of(november(10), List.of()));
    Deadline ends = Deadline.sameDay(DayMoment.LESSONS_END);
    Deadline begins = Deadline.sameDay(DayMoment.LESSONS_BEGIN);
    DateRange day = new DateRange(november(10), november(10));
    assertThat(ends.last(november(10), day, none, CALENDAR).toLocalTime()).isEqualTo("23:59:59");
    assertThat(begins.last(november(10), day, none, CALENDAR).toLocalTime())
        .isEqualTo(LocalTime.MIN);
  }

  /** For 9 October, of a notice about 8 to 10 October. */
  @ParameterizedTest
  @CsvSource({
    "0, SCHOOL_DAY, FIRST_DAY, 2025-10-08",
    "-3, SCHOOL_DAY, FIRST_DAY, 2025-10-03",
    "-3, CALENDAR_DAY, FIRST_DAY, 2025-10-05",
    "-3, WORKING_DAY, FIRST_DAY, 2025-10-03",
    "0, SCHOOL_DAY, RETURN, 2025-10-13",
    "3, SCHOOL_DAY, RETURN, 2025-10-16",
    "7, CALENDAR_DAY, RETURN, 2025-10-20",
    "5, WORKING_DAY, MISSED_DAY, 2025-10-16",
    "0, CALENDAR_DAY, MONTH_END, 2025-10-31",
    "5, CALENDAR_DAY, MONTH_END, 2025-11-05",
    "1, SCHOOL_DAY, MONTH_END, 2025-11-10"
  })
  void isCountedFromTheDayThatTheRegulationNames(
      int after, DeadlineUnit unit, DeadlineFrom from, LocalDate due) {
    Deadline deadline = Deadline.of(after, unit, from, DayMoment.END_OF_DAY);
    assertThat(last(deadline, october(9)).toLocalDate()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-09T23:59:58, 2025-10-09T23:59:59, false",
    "2025-10-09T23:59:59, 2025-10-09T23:59:59, false",
    "2025-10-09T23:59:59.999999999, 2025-10-09T23:59:59, false",
    "2025-10-10T00:00, 2025-10-09T23:59:59, true",
    "2025-10-09T09:30, 2025-10-09T09:30, false",
    "2025-10-09T09:30:00.000000001, 2025-10-09T09:30, true",
    "2025-10-10T09:00, 2025-10-09T09:30, true"
  })
  void isPastAfterItsLastMomentAndTheDaysEndAfterTheWholeDay(
      LocalDateTime moment, LocalDateTime last, boolean past) {
    assertThat(Deadline.isPast(moment, last)).isEqualTo(past);
  }

  @Test
  void refusesMoreDaysThanAYearHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Deadline.of(367, DeadlineUnit.SCHOOL_DAY, DeadlineFrom.RETURN, DayMoment.LESSONS_END))
        .withMessage("deadline.after (367) must be at most 366 days");
  }
}
