package io.github.tvarka.attendance.tally;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts lessons and days of a record, from the least to the most they can be. Immutable and thread-safe; made for one student. */
public final class TallyCalculator {
  private final AttendanceRecord record;
  private final Timetable timetable;
  private final SchoolCalendar calendar;

  private TallyCalculator(AttendanceRecord record, Timetable timetable, SchoolCalendar calendar) {
    this.record = record;
    this.timetable = timetable;
    this.calendar = calendar;
  }

  /**
   * A calculator for a student.
   *
   * @param record the student's lessons after excuses were decided
   * @param timetable the student's lessons
   * @param calendar the school calendar
   * @return the calculator
   */
  public static TallyCalculator of(
      AttendanceRecord record, Timetable timetable, SchoolCalendar calendar) {
    return new TallyCalculator(record, timetable, calendar);
  }

  /**
   * The count in a window.
   *
   * @param counter what is counted
   * @param range the days of the window
   * @param until the last day whose absences are looked at, inclusive; scheduled lessons are counted to the window's end
   * @return the count and what makes it uncertain
   */
  public Measured count(Counter counter, DateRange range, LocalDate until) {
    if (counter.of() == Counted.SCHEDULED) {
      return new Measured(Interval.exactly(scheduled(counter, range)), List.of());
    }
    Set<Object> sure = new HashSet<>();
    Map<Object, List<List<Need>>> possible = new LinkedHashMap<>();
    for (RecordedLesson lesson : record.in(range, until)) {
      if (counts(counter, lesson)) {
        Object unit =
            counter.unit() == CountUnit.LESSON ? lesson.slot() : lesson.slot().date();
        if (counter.of().surely(lesson.state())) {
          sure.add(unit);
        } else if (counter.of().perhaps(lesson.state())) {
          possible.computeIfAbsent(unit, key -> new ArrayList<>()).add(lesson.needs());
        }
      }
    }
    possible.keySet().removeAll(sure);
    return new Measured(
        Interval.between(sure.size(), sure.size() + possible.size()),
        Need.merge(possible.values().stream().flatMap(List::stream).toList()));
  }

  private static boolean counts(Counter counter, RecordedLesson lesson) {
    boolean ground = counter.grounds().isEmpty()
        || lesson.ground().map(counter.grounds()::contains).orElse(false);
    boolean subject = counter.subjects().isEmpty()
        || lesson.subject().map(counter.subjects()::contains).orElse(false);
    return ground && subject;
  }

  private long scheduled(Counter counter, DateRange range) {
    long count = 0;
    for (LocalDate day : calendar.schoolDays(range)) {
      long lessons = timetable.lessons(day).stream()
          .filter(lesson -> counter.subjects().isEmpty()
              || lesson.subject().map(counter.subjects()::contains).orElse(false))
          .count();
      count += counter.unit() == CountUnit.LESSON ? lessons : Math.min(1, lessons);
    }
    return count;
  }
}
