package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The days from the first to the last day of each spell that is used up, as far as they are in a window.
 *
 * @param range the days of the window
 * @param counts which of the days count
 */
record CoveredDays(DateRange range, Predicate<LocalDate> counts) {
  static final Predicate<LocalDate> ANY = day -> true;
  static final Predicate<LocalDate> WORKING =
      day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

  /** How many they are, each once though spells of several grounds have it. */
  long count(List<UsedUp.OfGround> grounds) {
    List<DateRange> spells = new ArrayList<>();
    for (UsedUp.OfGround ground : grounds) {
      addSpells(ground, spells);
    }
    long covered = 0;
    LocalDate next = range.from();
    Collections.sort(spells);
    for (DateRange spell : spells) {
      LocalDate from = spell.from().isBefore(next) ? next : spell.from();
      LocalDate to = spell.to().isAfter(range.to()) ? range.to() : spell.to();
      if (!to.isBefore(from)) {
        covered += count(new DateRange(from, to), counts);
        next = to.plusDays(1);
      }
    }
    return covered;
  }

  private static void addSpells(UsedUp.OfGround ground, List<DateRange> spells) {
    List<Uses.OfDay> days = ground.uses().days();
    int first = 0;
    while (first < days.size()) {
      List<LocalDate> spell = ground.spells().at(days.get(first).date());
      int last = first;
      while (last + 1 < days.size() && spell.contains(days.get(last + 1).date())) {
        last++;
      }
      spells.add(new DateRange(days.get(first).date(), days.get(last).date()));
      first = last + 1;
    }
  }

  /** How many of some days count. */
  static long count(DateRange days, Predicate<LocalDate> counts) {
    long counted = 0;
    for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
      counted += counts.test(day) ? 1 : 0;
    }
    return counted;
  }
}
