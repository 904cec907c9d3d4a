package io.github.tvarka.attendance;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.quantity.Percent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Made-up rows on one subject, decided each month: in October 2025 there are 8 lessons of music and 16 of mathematics, on Mondays and
 * Tuesdays, the third lesson being music.
 */
final class OneSubjectCase {
  static final Clause ROW = Clause.of("7");
  static final Counter EACH =
      Counter.of("in-a-subject", CountUnit.LESSON, Counted.UNEXCUSED).withEach(EachScope.SUBJECT);

  private OneSubjectCase() {}

  static Condition share(int percent) {
    return Share.atLeast(
        EACH.key(), Counter.SCHEDULED_LESSONS.key(), Window.CALENDAR_MONTH, Percent.of(percent));
  }

  static Condition count(int atLeast) {
    return Count.of(EACH.key(), Window.CALENDAR_MONTH, Band.atLeast(atLeast));
  }

  /** A quarter of the subject's lessons, and at least 3 of them. */
  static Condition quarterAndThree() {
    return new InOneSubject(AllOf.of(share(25), count(3)));
  }

  static AttendancePolicy policy(Condition when, Measure... measures) {
    return policy(when, List.of(), measures);
  }

  /** The same with more counters. */
  static AttendancePolicy policy(Condition when, List<Counter> others, Measure... measures) {
    LadderRow row = LadderRow.builder().clause(ROW).when(when).addThen(measures).build();
    List<Counter> counters = new ArrayList<>(Rukainiai2023.policy().counters());
    counters.add(EACH);
    counters.addAll(others);
    return NamedActs.in(Rukainiai2023.policy(), "warn", "plan")
        .withCounters(counters)
        .withEscalation(new EscalationPolicy(
            Window.CALENDAR_MONTH, List.of(Ladder.of("subject", Resolution.ALL, List.of(row)))));
  }

  static Timetable timetable() {
    return timetable("maths", "maths", "music");
  }

  /** The same lessons on Mondays and Tuesdays; an empty name for a lesson whose subject is not given. */
  static Timetable timetable(String... subjects) {
    List<TimetabledLesson> day = new ArrayList<>();
    for (String subject : subjects) {
      day.add(new TimetabledLesson(
          day.size() + 1, Optional.of(subject).filter(name -> !name.isEmpty())));
    }
    return Timetable.builder()
        .addAllTimes(SchoolYear2025.timetable().times())
        .putWeek(DayOfWeek.MONDAY, day)
        .putWeek(DayOfWeek.TUESDAY, day)
        .build();
  }

  static AttendanceFacts facts(List<LessonEntry> entries) {
    return StudentCase.minor()
        .facts()
        .withTimetable(timetable())
        .withAbsences(AbsenceLog.of(entries));
  }

  /** A lesson of each of the first so many Mondays and Tuesdays of October 2025. */
  static List<LessonEntry> lessons(int lesson, int howMany, Mark mark) {
    List<LessonEntry> entries = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2025, 10, 6); entries.size() < howMany; day = next(day)) {
      entries.add(new LessonEntry(day, lesson, mark));
    }
    return entries;
  }

  private static LocalDate next(LocalDate day) {
    return day.plusDays(day.getDayOfWeek() == DayOfWeek.MONDAY ? 1 : 6);
  }
}
