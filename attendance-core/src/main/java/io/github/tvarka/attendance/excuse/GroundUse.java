package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The days excused so far on one ground, and what they use up; it lives within one decision. */
final class GroundUse {
  private final Allowance allowance;
  private final SchoolCalendar calendar;
  private final Set<LocalDate> claimed = new TreeSet<>();
  private final Map<LocalDate, Set<Integer>> lessonsByDay = new HashMap<>();
  private final Map<LocalDate, Boolean> wholeByDay = new TreeMap<>();

  GroundUse(Allowance allowance, SchoolCalendar calendar) {
    this.allowance = allowance;
    this.calendar = calendar;
  }

  /** Days for which an absence on this ground is told. */
  void claim(List<LocalDate> days) {
    claimed.addAll(days);
  }

  Allowance allowance() {
    return allowance;
  }

  /** The spells of the days told so far. */
  Spells spells() {
    return Spells.of(List.copyOf(claimed), calendar, allowance.spellsEndWith());
  }

  List<LocalDate> days() {
    return List.copyOf(wholeByDay.keySet());
  }

  void excuse(MissedDay day, List<Integer> lessons) {
    wholeByDay.put(day.date(), whole(day, lessons));
    lessonsByDay.computeIfAbsent(day.date(), date -> new HashSet<>()).addAll(lessons);
  }

  /** Whether these lessons, with those excused before, are the whole day. */
  private boolean whole(MissedDay day, List<Integer> lessons) {
    Set<Integer> all = new HashSet<>(lessons);
    all.addAll(lessonsByDay.getOrDefault(day.date(), Set.of()));
    return day.whole(all) == Truth.YES;
  }

  /** The window of a limit around a day; for a spell, from its first day to that day. */
  Optional<DateRange> range(AllowanceLimit limit, LocalDate day) {
    if (limit.per().kind() == Window.Kind.SPELL) {
      return Optional.of(new DateRange(spells().at(day).get(0), day));
    }
    return limit.per().range(day, calendar);
  }

  /** How much is used up in a window if one more day is excused. */
  int usedWith(AllowanceLimit limit, DateRange range, MissedDay day, List<Integer> lessons) {
    Map<LocalDate, Boolean> days = new TreeMap<>(wholeByDay);
    days.put(day.date(), whole(day, lessons));
    return used(limit, range, days);
  }

  int used(AllowanceLimit limit, DateRange range) {
    return used(limit, range, wholeByDay);
  }

  private int used(AllowanceLimit limit, DateRange range, Map<LocalDate, Boolean> days) {
    if (limit.unit() == DayUnit.CALENDAR_DAY) {
      return limit.per().kind() == Window.Kind.SPELL ? (int) range.days() : covered(range, days);
    }
    boolean wholeOnly = limit.wholeDaysOnly().orElse(false);
    return (int) days.entrySet().stream()
        .filter(day -> range.contains(day.getKey()) && (day.getValue() || !wholeOnly))
        .count();
  }

  /** The calendar days from the first to the last excused day of each spell, as far as they are in the window. */
  private int covered(DateRange range, Map<LocalDate, Boolean> days) {
    long covered = 0;
    Spells spells = spells();
    List<LocalDate> left = new ArrayList<>(days.keySet());
    while (!left.isEmpty()) {
      List<LocalDate> spell = spells.at(left.get(0));
      List<LocalDate> excused = left.stream().filter(spell::contains).toList();
      left.removeAll(excused);
      DateRange span = new DateRange(excused.get(0), excused.get(excused.size() - 1));
      covered += span.intersection(range).map(DateRange::days).orElse(0L);
    }
    return (int) covered;
  }
}
