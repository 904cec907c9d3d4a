package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The unbroken runs among some days: a run goes on over days that are no school days. Days that are added later are seen. */
final class Spells {
  private final NavigableSet<LocalDate> days;
  private final SchoolCalendar calendar;
  private final Optional<Window> endWith;

  Spells(NavigableSet<LocalDate> days, SchoolCalendar calendar, Optional<Window> endWith) {
    this.days = days;
    this.calendar = calendar;
    this.endWith = endWith;
  }

  static Spells of(Collection<LocalDate> days, SchoolCalendar calendar, Optional<Window> endWith) {
    return new Spells(new TreeSet<>(days), calendar, endWith);
  }

  /** The days of the spell that a missed day belongs to. */
  List<LocalDate> at(LocalDate day) {
    Deque<LocalDate> spell = new ArrayDeque<>(List.of(day));
    if (!days.contains(day)) {
      return List.of(day);
    }
    for (LocalDate before = days.lower(day);
        before != null && !apart(before, spell.getFirst());
        before = days.lower(before)) {
      spell.addFirst(before);
    }
    for (LocalDate after = days.higher(day);
        after != null && !apart(spell.getLast(), after);
        after = days.higher(after)) {
      spell.addLast(after);
    }
    return List.copyOf(spell);
  }

  private boolean apart(LocalDate day, LocalDate next) {
    for (LocalDate between = day.plusDays(1);
        between.isBefore(next);
        between = between.plusDays(1)) {
      if (calendar.isSchoolDay(between)) {
        return true;
      }
    }
    return endWith
        .map(window -> !window.range(day, calendar).equals(window.range(next, calendar)))
        .orElse(false);
  }

  /** Whether an earlier spell reaches into the window of a day; unknown where the calendar does not have the window. */
  Truth again(LocalDate day, Window per) {
    LocalDate first = at(day).get(0);
    LocalDate earlier = days.lower(first);
    return per.range(day, calendar)
        .map(range -> Truth.of(earlier != null && !earlier.isBefore(range.from())))
        .orElse(earlier == null ? Truth.NO : Truth.UNKNOWN);
  }

  /** The day of the same spell on which more than so many school days of the window are missed. */
  Optional<LocalDate> dayAfter(ReachBack reach, LocalDate day) {
    List<LocalDate> inWindow = inWindow(reach.window(), day);
    return inWindow.size() <= reach.afterSchoolDays()
        ? Optional.empty()
        : Optional.of(inWindow.get(reach.afterSchoolDays())).filter(at(day)::contains);
  }

  private List<LocalDate> inWindow(Window window, LocalDate day) {
    return window.kind() == Window.Kind.SPELL
        ? at(day)
        : window
            .range(day, calendar)
            .map(range -> List.copyOf(days.subSet(range.from(), true, range.to(), true)))
            .orElse(List.of());
  }
}
