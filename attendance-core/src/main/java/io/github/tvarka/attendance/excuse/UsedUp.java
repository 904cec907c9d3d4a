package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.excuse.Uses.OfDay;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What uses come to in the unit of a limit.
 *
 * @param limit the limit
 * @param range the days of its window
 * @param grounds the uses of its ground, and of those that are counted together with it
 * @param timetable the student's lessons, for minutes and sessions
 */
record UsedUp(AllowanceLimit limit, DateRange range, List<OfGround> grounds, Timetable timetable) {
  private static final Fraction HOUR = Fraction.of(1, 60);

  /** The uses of one ground, and its spells. */
  record OfGround(Uses uses, Spells spells) {}

  Interval amount() {
    boolean spell = limit.per().kind() == Window.Kind.SPELL;
    return switch (limit.unit()) {
      case SCHOOL_DAY -> Interval.exactly(schoolDays());
      case CALENDAR_DAY -> Interval.exactly(spell ? range.days() : covered(CoveredDays.ANY));
      case WORKING_DAY ->
        Interval.exactly(
            spell ? CoveredDays.count(range, CoveredDays.WORKING) : covered(CoveredDays.WORKING));
      case SESSION -> sessions();
      case HOUR -> hours(minutes());
      case MINUTE -> minutes();
      case LESSON -> Interval.exactly(slots().size());
      case NOTICE -> Interval.exactly(notices());
    };
  }

  private long covered(Predicate<LocalDate> counts) {
    return new CoveredDays(range, counts).count(grounds);
  }

  /** The uses of the days of the window, ground by ground. */
  private List<OfDay> inside() {
    List<OfDay> inside = new ArrayList<>();
    for (OfGround ground : grounds) {
      for (OfDay day : ground.uses().days()) {
        if (range.contains(day.date())) {
          inside.add(day);
        }
      }
    }
    return inside;
  }

  private long schoolDays() {
    boolean wholeOnly = limit.wholeDaysOnly().orElse(false);
    List<LocalDate> counted = new ArrayList<>();
    for (OfDay day : inside()) {
      boolean again = grounds.size() > 1 && counted.contains(day.date());
      if (!again && (!wholeOnly || whole(day.date()))) {
        counted.add(day.date());
      }
    }
    return counted.size();
  }

  private boolean whole(LocalDate day) {
    for (OfGround ground : grounds) {
      if (ground.uses().isWhole(day)) {
        return true;
      }
    }
    return false;
  }

  private long notices() {
    Set<String> notices = new HashSet<>();
    for (OfDay day : inside()) {
      day.uses().forEach(use -> notices.add(use.request()));
    }
    return notices.size();
  }

  /** Each lesson once, though several requests may be about it. */
  private Map<LessonSlot, MissedDay> slots() {
    Map<LessonSlot, MissedDay> slots = new HashMap<>();
    for (OfDay day : inside()) {
      for (Uses.Asked use : day.uses()) {
        use.given().forEach(lesson -> slots.put(new LessonSlot(day.date(), lesson), day.missed()));
      }
    }
    return slots;
  }

  private Interval minutes() {
    long least = 0;
    long most = 0;
    for (Map.Entry<LessonSlot, MissedDay> slot : slots().entrySet()) {
      int lesson = slot.getKey().lesson();
      long whole = slot.getValue().minutes(lesson).orElse((int) timetable.minutes(lesson));
      least += lacksMinutes(slot.getKey(), slot.getValue()) ? 0 : whole;
      most += whole;
    }
    return Interval.between(least, most);
  }

  private static Interval hours(Interval minutes) {
    return new Interval(minutes.least().times(HOUR), minutes.most().times(HOUR));
  }

  private static boolean lacksMinutes(LessonSlot slot, MissedDay day) {
    return day.late() && day.minutes(slot.lesson()).isEmpty();
  }

  /** Each session of a day once; without sessions in the timetable those of one day may be one, or as many as its lessons. */
  private Interval sessions() {
    Set<List<Object>> sessions = new HashSet<>();
    Map<LocalDate, Integer> open = new HashMap<>();
    for (LessonSlot slot : slots().keySet()) {
      timetable
          .session(slot.lesson())
          .ifPresent(session -> sessions.add(List.of(slot.date(), session)));
      if (timetable.sessions().isEmpty()) {
        open.merge(slot.date(), 1, Integer::sum);
      }
    }
    long perhaps = open.values().stream().mapToLong(lessons -> lessons).sum();
    return Interval.between(sessions.size() + (long) open.size(), sessions.size() + perhaps);
  }

  /** What would make the amount exact. */
  List<Need> needs() {
    List<LessonSlot> lacking = new ArrayList<>();
    slots().forEach((slot, day) -> {
      boolean session = limit.unit() == DayUnit.SESSION;
      if (session ? timetable.sessions().isEmpty() : lacksMinutes(slot, day)) {
        lacking.add(slot);
      }
    });
    if (amount().exact() || lacking.isEmpty()) {
      return List.of();
    }
    List<LessonSlot> inOrder = lacking.stream().sorted().toList();
    return List.of(
        limit.unit() == DayUnit.SESSION
            ? new Need.OfSession(inOrder)
            : new Need.OfLessonMarks(inOrder));
  }
}
