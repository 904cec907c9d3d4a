package io.github.tvarka.benchmarks;

import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.SchoolBreak;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The school year of the cohort: as the library takes it, and as tables of numbers by the ordinal of a school day. */
final class SchoolYear {
  static final int MONTHS = 10;
  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  /** The first day of the calendar's numbering, before any notice. */
  private static final LocalDate ORIGIN = LocalDate.of(2025, 8, 1);

  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 12);
  private static final LocalDate SECOND_HALF = LocalDate.of(2026, 1, 26);
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int[] LESSONS = {6, 7, 6, 7, 6};

  final SchoolYearCalendar calendar = calendar();
  final Timetable timetable = timetable();
  final LocalDate[] dates;

  /** The number of the calendar day, the month from 0, the half-year from 0, by school day. */
  final int[] calendarDay;

  final int[] month;
  final int[] half;

  /** The lessons of a school day as bits, and the minute at which its last one ends. */
  final int[] lessons;

  final int[] lessonsEnd;

  /** The first and the last calendar day of a month, and how many lessons it has. */
  final int[] monthFirst = new int[MONTHS];

  final int[] monthLast = new int[MONTHS];
  final int[] monthLessons = new int[MONTHS];

  SchoolYear() {
    dates =
        FIRST.datesUntil(LAST.plusDays(1)).filter(calendar::isSchoolDay).toArray(LocalDate[]::new);
    calendarDay =
        IntStream.range(0, dates.length).map(day -> number(dates[day])).toArray();
    month = IntStream.range(0, dates.length).map(day -> monthOf(dates[day])).toArray();
    half = IntStream.range(0, dates.length)
        .map(day -> dates[day].isBefore(SECOND_HALF) ? 0 : 1)
        .toArray();
    lessons = new int[dates.length];
    lessonsEnd = new int[dates.length];
    for (int day = 0; day < dates.length; day++) {
      int count = timetable.lessons(dates[day]).size();
      lessons[day] = (1 << count) - 1;
      lessonsEnd[day] = minute(dates[day].atTime(timetable.ends(dates[day]).orElseThrow()));
      monthLessons[month[day]] += count;
    }
    for (int i = 0; i < MONTHS; i++) {
      YearMonth of = YearMonth.from(FIRST).plusMonths(i);
      monthFirst[i] = number(of.atDay(1));
      monthLast[i] = number(of.atEndOfMonth());
    }
  }

  static int monthOf(LocalDate date) {
    return (int) ChronoUnit.MONTHS.between(YearMonth.from(FIRST), YearMonth.from(date));
  }

  static int number(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(ORIGIN, date);
  }

  static LocalDate date(int number) {
    return ORIGIN.plusDays(number);
  }

  static int minute(LocalDateTime moment) {
    return number(moment.toLocalDate()) * MINUTES_A_DAY + moment.toLocalTime().toSecondOfDay() / 60;
  }

  static LocalDateTime moment(int minute) {
    return ORIGIN.atStartOfDay().plusMinutes(minute);
  }

  private static SchoolYearCalendar calendar() {
    return SchoolYearCalendar.builder()
        .firstDay(FIRST)
        .lastDay(LAST)
        .addBreaks(
            new SchoolBreak("autumn", LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 9)),
            new SchoolBreak("christmas", LocalDate.of(2025, 12, 24), LocalDate.of(2026, 1, 4)),
            new SchoolBreak("winter", LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 22)),
            new SchoolBreak("spring", LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 5)))
        .addNonSchoolDays(
            LocalDate.of(2026, 3, 11), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 1))
        .addTerms(
            new Term(TermKind.HALF_YEAR, 1, FIRST, SECOND_HALF.minusDays(1)),
            new Term(TermKind.HALF_YEAR, 2, SECOND_HALF, LAST))
        .build();
  }

  private static Timetable timetable() {
    Timetable.Builder timetable = Timetable.builder();
    for (int lesson = 1; lesson <= 7; lesson++) {
      LocalTime begins = LocalTime.of(8, 0).plusMinutes(55L * (lesson - 1));
      timetable.addTimes(new LessonTime(lesson, begins, begins.plusMinutes(45)));
    }
    for (int day = 0; day < LESSONS.length; day++) {
      List<TimetabledLesson> lessons = IntStream.rangeClosed(1, LESSONS[day])
          .mapToObj(lesson -> new TimetabledLesson(lesson, Optional.empty()))
          .toList();
      timetable.putWeek(DayOfWeek.of(day + 1), lessons);
    }
    return timetable.build();
  }
}
