package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unbroken runs of absence on one ground: a run goes on over days that are no school days. */
final class Spells {
  private final List<List<LocalDate>> spells;
  private final Map<LocalDate, List<LocalDate>> byDay = new HashMap<>();

  private Spells(List<List<LocalDate>> spells) {
    this.spells = spells;
    spells.forEach(spell -> spell.forEach(day -> byDay.put(day, spell)));
  }

  /** Groups days, given in order, into spells. */
  static Spells of(List<LocalDate> days, SchoolCalendar calendar, Optional<Window> endWith) {
    List<List<LocalDate>> spells = new ArrayList<>();
    for (LocalDate day : days) {
      List<LocalDate> last = spells.isEmpty() ? List.of() : spells.get(spells.size() - 1);
      if (last.isEmpty() || apart(last.get(last.size() - 1), day, calendar, endWith)) {
        spells.add(new ArrayList<>(List.of(day)));
      } else {
        last.add(day);
      }
    }
    return new Spells(spells.stream().map(List::copyOf).toList());
  }

  private static boolean apart(
      LocalDate day, LocalDate next, SchoolCalendar calendar, Optional<Window> endWith) {
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

  /** The days of the spell that a missed day belongs to. */
  List<LocalDate> at(LocalDate day) {
    List<LocalDate> spell = byDay.get(day);
    return spell == null ? List.of(day) : spell;
  }

  /** Whether an earlier spell reaches into the calendar month of a day. */
  boolean again(LocalDate day) {
    DateRange month = DateRange.of(YearMonth.from(day));
    LocalDate first = at(day).get(0);
    return spells.stream()
        .filter(spell -> spell.get(0).isBefore(first))
        .anyMatch(spell -> spell.stream().anyMatch(month::contains));
  }

  /** The day of the same spell on which more than so many school days of the calendar month are missed. */
  Optional<LocalDate> dayAfter(int schoolDays, LocalDate day) {
    DateRange month = DateRange.of(YearMonth.from(day));
    List<LocalDate> inMonth =
        spells.stream().flatMap(List::stream).filter(month::contains).toList();
    if (inMonth.size() <= schoolDays) {
      return Optional.empty();
    }
    return Optional.of(inMonth.get(schoolDays)).filter(at(day)::contains);
  }
}
