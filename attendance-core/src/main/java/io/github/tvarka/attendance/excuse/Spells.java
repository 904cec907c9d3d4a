package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The unbroken runs among some days: a run goes on over days that are no school days. It lives within one decision. */
@WithinOneDecision
final class Spells {
  private final NavigableSet<LocalDate> days = new TreeSet<>();
  private final SchoolCalendar calendar;
  private final @Nullable Window endWith;

  /** The spells of the days so far; found anew once days were added. */
  private List<List<LocalDate>> spells = List.of();

  private boolean found = true;

  Spells(SchoolCalendar calendar, Optional<Window> endWith) {
    this.calendar = calendar;
    this.endWith = endWith.orElse(null);
  }

  static Spells of(Collection<LocalDate> days, SchoolCalendar calendar, Optional<Window> endWith) {
    Spells spells = new Spells(calendar, endWith);
    days.forEach(spells::add);
    return spells;
  }

  void add(LocalDate day) {
    if (days.add(day)) {
      found = false;
    }
  }

  /** The days of the spell that a missed day belongs to. */
  List<LocalDate> at(LocalDate day) {
    if (!found) {
      spells = spells();
      found = true;
    }
    for (List<LocalDate> spell : spells) {
      if (!spell.get(spell.size() - 1).isBefore(day)) {
        return spell.contains(day) ? spell : List.of(day);
      }
    }
    return List.of(day);
  }

  private List<List<LocalDate>> spells() {
    List<List<LocalDate>> all = new ArrayList<>();
    List<LocalDate> spell = new ArrayList<>();
    for (LocalDate day : days) {
      if (!spell.isEmpty() && apart(spell.get(spell.size() - 1), day)) {
        all.add(spell);
        spell = new ArrayList<>();
      }
      spell.add(day);
    }
    all.add(spell);
    return all;
  }

  private boolean apart(LocalDate day, LocalDate next) {
    for (LocalDate between = day.plusDays(1);
        between.isBefore(next);
        between = between.plusDays(1)) {
      if (calendar.isSchoolDay(between)) {
        return true;
      }
    }
    return endWith != null && !endWith.range(day, calendar).equals(endWith.range(next, calendar));
  }

  /** Whether an earlier spell reaches into the window of a day; unknown where the calendar does not have the window. */
  Truth again(LocalDate day, Window per) {
    LocalDate earlier = days.lower(at(day).get(0));
    if (earlier == null) {
      return Truth.NO;
    }
    Optional<DateRange> window = per.range(day, calendar);
    return window.isPresent() ? Truth.of(!earlier.isBefore(window.get().from())) : Truth.UNKNOWN;
  }

  /** The day of the same spell on which more than so many school days of the window are missed. */
  Optional<LocalDate> dayAfter(ReachBack reach, LocalDate day) {
    List<LocalDate> spell = at(day);
    Iterable<LocalDate> inWindow = inWindow(reach.window(), day, spell);
    int left = reach.afterSchoolDays();
    for (LocalDate missed : inWindow) {
      if (left-- == 0) {
        return spell.contains(missed) ? Optional.of(missed) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Iterable<LocalDate> inWindow(Window window, LocalDate day, List<LocalDate> spell) {
    if (window.kind() == Window.Kind.SPELL) {
      return spell;
    }
    Optional<DateRange> range = window.range(day, calendar);
    return range.isPresent()
        ? days.subSet(range.get().from(), true, range.get().to(), true)
        : List.of();
  }
}
