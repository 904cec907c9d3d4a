package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.attendance.tally.RecordedLesson;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.support.student.TimesAway;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * On which days a student missed all lessons of the timetable, excused or not, by the attendance decision.
 *
 * @param whole the days, in order
 * @param notKnown the days that would be among them if the lessons without a mark were missed
 */
record DaysAway(List<LocalDate> whole, List<LocalDate> notKnown) {
  static DaysAway of(StudentDecision student) {
    LocalDate asOf = student.decision().asOf();
    Map<LocalDate, List<RecordedLesson>> days = new Counts(student)
        .lessons(new DateRange(LocalDate.EPOCH, asOf)).stream()
            .collect(Collectors.groupingBy(
                lesson -> lesson.slot().date(), TreeMap::new, Collectors.toList()));
    List<LocalDate> whole = new ArrayList<>();
    List<LocalDate> notKnown = new ArrayList<>();
    days.forEach((day, lessons) -> {
      int held = student.facts().timetable().lessons(day).size();
      long missed = lessons.stream().filter(lesson -> missed(lesson.state())).count();
      long open = lessons.stream().filter(lesson -> open(lesson.state())).count();
      if (missed == held) {
        whole.add(day);
      } else if (missed + open == held) {
        notKnown.add(day);
      }
    });
    return new DaysAway(whole, notKnown);
  }

  private static boolean missed(LessonState state) {
    return switch (state) {
      case EXCUSED, UNEXCUSED, LEFT_TO_SCHOOL, NOT_YET_KNOWN -> true;
      default -> false;
    };
  }

  private static boolean open(LessonState state) {
    return switch (state) {
      case UNMARKED, UNMARKED_COVERED, LATE_OR_MISSED -> true;
      default -> false;
    };
  }

  /** The days away as times, each going on while no school day was attended. */
  TimesAway stretches(SchoolCalendar calendar) {
    List<DateRange> stretches = new ArrayList<>();
    for (LocalDate day : whole) {
      int last = stretches.size() - 1;
      boolean goesOn = last >= 0
          && stretches.get(last).to().plusDays(1).datesUntil(day).noneMatch(calendar::isSchoolDay);
      if (goesOn) {
        stretches.set(last, new DateRange(stretches.get(last).from(), day));
      } else {
        stretches.add(new DateRange(day, day));
      }
    }
    return TimesAway.of(stretches);
  }
}
