package io.github.tvarka.attendance.tally;

import io.github.tvarka.attendance.absence.PartRule;
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
  private final LessonFilter filter;
  private final Set<LessonSlot> whole;

  /** The units that a counter counts; an entry of one of the given lessons makes its unit count by itself. */
  UnitSeries(Timetable timetable, SchoolCalendar calendar, Counter counter, Set<LessonSlot> whole) {
    this.timetable = timetable;
    this.calendar = calendar;
    this.counter = counter;
    this.filter = new LessonFilter(counter, timetable);
    this.whole = whole;
  }

  /** One unit: the day it is on, whether it counts, and whether it may be none at all, since no lesson in it surely is of what is asked for. */
  record Unit(LocalDate date, Truth counts, boolean optional) {
    Unit(LocalDate date, Truth counts) {
      this(date, counts, false);
    }
  }

  /** How lessons are taken of which the timetable does not tell whether they are asked for. */
  enum View {
    /** As it makes the least: those surely counted are not. */
    LEAST,
    /** As it makes the most: those surely not counted are not. */
    MOST,
    /** As either. */
    EITHER
  }

  /** The lessons of a unit that are of what is asked for, and those that may be. */
  private record Group(List<LessonSlot> sure, List<LessonSlot> open) {}

  /** The timetabled units of a window, in order; the map tells which of their lessons count, if they are asked for. */
  List<Unit> units(DateRange range, Map<LessonSlot, Truth> lessons, View view) {
    return units(calendar.schoolDays(range), lessons, view);
  }

  /** The timetabled units of those days alone on which a lesson counts; on others none does. */
  List<Unit> touched(Map<LessonSlot, Truth> lessons, View view) {
    Set<LocalDate> days = new TreeSet<>();
    for (LessonSlot slot : lessons.keySet()) {
      if (calendar.isSchoolDay(slot.date())) {
        days.add(slot.date());
      }
    }
    return units(days, lessons, view);
  }

  private List<Unit> units(Collection<LocalDate> days, Map<LessonSlot, Truth> lessons, View view) {
    List<Unit> units = new ArrayList<>();
    for (LocalDate day : days) {
      for (Group group : groups(day)) {
        boolean optional = group.sure().isEmpty();
        if (view == View.EITHER || group.open().isEmpty()) {
          units.add(new Unit(day, counts(group, lessons), optional));
          continue;
        }
        List<LessonSlot> slots = taken(group, lessons, view);
        if (!slots.isEmpty()) {
          units.add(new Unit(day, counts(slots, lessons)));
        }
      }
    }
    return units;
  }

  private Collection<Group> groups(LocalDate day) {
    Map<Object, Group> groups = new LinkedHashMap<>();
    for (TimetabledLesson lesson : timetable.lessons(day)) {
      Truth asked = filter.asks(lesson);
      if (asked != Truth.NO) {
        Group group = groups.computeIfAbsent(
            unit(day, lesson), of -> new Group(new ArrayList<>(), new ArrayList<>()));
        (asked == Truth.YES ? group.sure() : group.open())
            .add(new LessonSlot(day, lesson.lesson()));
      }
    }
    return groups.values();
  }

  /** What lessons of one unit have in common; without sessions each may be in one of its own. */
  private Object unit(LocalDate day, TimetabledLesson lesson) {
    return switch (counter.unit()) {
      case LESSON, MINUTE -> lesson.lesson();
      case SESSION ->
        timetable.session(lesson.lesson()).<Object>map(name -> name).orElse(lesson.lesson());
      case SCHOOL_DAY, CALENDAR_DAY, WORKING_DAY, EVENT -> day;
    };
  }

  private static List<LessonSlot> taken(Group group, Map<LessonSlot, Truth> lessons, View view) {
    Truth others = view == View.LEAST ? Truth.YES : Truth.NO;
    List<LessonSlot> slots = new ArrayList<>(group.sure());
    for (LessonSlot slot : group.open()) {
      if (lessons.getOrDefault(slot, Truth.NO) != others) {
        slots.add(slot);
      }
    }
    return slots;
  }

  private Truth counts(Group group, Map<LessonSlot, Truth> lessons) {
    if (group.open().isEmpty()) {
      return counts(group.sure(), lessons);
    }
    Truth least = counts(taken(group, lessons, View.LEAST), lessons);
    Truth most = counts(taken(group, lessons, View.MOST), lessons);
    return least == Truth.YES ? least : most == Truth.NO ? most : Truth.UNKNOWN;
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
