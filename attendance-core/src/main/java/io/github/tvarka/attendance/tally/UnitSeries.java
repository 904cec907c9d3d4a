package io.github.tvarka.attendance.tally;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The units of a timetable, one after the other, and whether each counts: the lessons, sessions or days of a window. */
final class UnitSeries {
  private final Timetable timetable;
  private final SchoolCalendar calendar;
  private final Counter counter;
  private final Set<LessonSlot> whole;

  /** The units that a counter counts; an entry of one of the given lessons makes its unit count by itself. */
  UnitSeries(Timetable timetable, SchoolCalendar calendar, Counter counter, Set<LessonSlot> whole) {
    this.timetable = timetable;
    this.calendar = calendar;
    this.counter = counter;
    this.whole = whole;
  }

  /** One unit: the day it is on, and whether it counts. */
  record Unit(LocalDate date, Truth counts) {}

  /** The timetabled units of a window, in order; the map tells which of their lessons count. */
  List<Unit> units(DateRange range, Map<LessonSlot, Truth> lessons) {
    return units(calendar.schoolDays(range), lessons);
  }

  /** The timetabled units of those days alone on which a lesson counts; on others none does. */
  List<Unit> touched(Map<LessonSlot, Truth> lessons) {
    Set<LocalDate> days = new TreeSet<>();
    for (LessonSlot slot : lessons.keySet()) {
      if (calendar.isSchoolDay(slot.date())) {
        days.add(slot.date());
      }
    }
    return units(days, lessons);
  }

  private List<Unit> units(Collection<LocalDate> days, Map<LessonSlot, Truth> lessons) {
    List<Unit> units = new ArrayList<>();
    for (LocalDate day : days) {
      for (List<LessonSlot> group : groups(day)) {
        units.add(new Unit(day, counts(group, lessons)));
      }
    }
    return units;
  }

  private List<List<LessonSlot>> groups(LocalDate day) {
    Map<Object, List<LessonSlot>> groups = new LinkedHashMap<>();
    for (TimetabledLesson lesson : timetable.lessons(day)) {
      boolean asked = counter.subjects().isEmpty()
          || lesson.subject().map(counter.subjects()::contains).orElse(false);
      if (asked) {
        Object group = switch (counter.unit()) {
          case LESSON, MINUTE -> lesson.lesson();
          case SESSION -> timetable.session(lesson.lesson()).orElse("");
          case SCHOOL_DAY, CALENDAR_DAY, WORKING_DAY, EVENT -> day;
        };
        groups
            .computeIfAbsent(group, key -> new ArrayList<>())
            .add(new LessonSlot(day, lesson.lesson()));
      }
    }
    return List.copyOf(groups.values());
  }

  private Truth counts(List<LessonSlot> group, Map<LessonSlot, Truth> lessons) {
    int sure = 0;
    int possible = 0;
    Truth alone = Truth.NO;
    for (LessonSlot slot : group) {
      Truth truth = lessons.getOrDefault(slot, Truth.NO);
      sure += truth == Truth.YES ? 1 : 0;
      possible += truth == Truth.NO ? 0 : 1;
      alone = whole.contains(slot) ? alone.or(truth) : alone;
    }
    PartRule part = counter.part().orElse(PartRule.ANY);
    Truth together = part.counts(sure, group.size())
        ? Truth.YES
        : part.counts(possible, group.size()) ? Truth.UNKNOWN : Truth.NO;
    return alone.or(together);
  }
}
