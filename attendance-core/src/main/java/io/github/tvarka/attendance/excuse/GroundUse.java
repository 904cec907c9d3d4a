package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The days excused so far on one ground, and what they use up; it lives within one decision. */
final class GroundUse {
  private final Allowance allowance;
  private final Spells spells;
  private final SchoolCalendar calendar;
  private final Map<LocalDate, Boolean> wholeByDay = new TreeMap<>();

  GroundUse(Allowance allowance, Spells spells, SchoolCalendar calendar) {
    this.allowance = allowance;
    this.spells = spells;
    this.calendar = calendar;
  }

  Allowance allowance() {
    return allowance;
  }

  Spells spells() {
    return spells;
  }

  List<LocalDate> days() {
    return List.copyOf(wholeByDay.keySet());
  }

  void excuse(LocalDate day, boolean whole) {
    wholeByDay.merge(day, whole, Boolean::logicalOr);
  }

  /** The window of a limit around a day; for a spell, from its first day to that day. */
  Optional<DateRange> range(AllowanceLimit limit, LocalDate day) {
    if (limit.per().kind() == Window.Kind.SPELL) {
      return Optional.of(new DateRange(spells.at(day).get(0), day));
    }
    return limit.per().range(day, calendar);
  }

  /** How much is used up in a window if one more day is excused. */
  int usedWith(AllowanceLimit limit, DateRange range, LocalDate day, boolean whole) {
    if (limit.unit() == DayUnit.CALENDAR_DAY && limit.per().kind() == Window.Kind.SPELL) {
      return (int) range.days();
    }
    Map<LocalDate, Boolean> days = new TreeMap<>(wholeByDay);
    days.merge(day, whole, Boolean::logicalOr);
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
    int used = 0;
    for (Map.Entry<LocalDate, Boolean> day : days.entrySet()) {
      used += range.contains(day.getKey()) && (day.getValue() || !wholeOnly) ? 1 : 0;
    }
    return used;
  }

  /** The calendar days from the first to the last excused day of each spell, as far as they are in the window. */
  private int covered(DateRange range, Map<LocalDate, Boolean> days) {
    Map<LocalDate, DateRange> spans = new LinkedHashMap<>();
    for (LocalDate day : days.keySet()) {
      spans.merge(
          spells.at(day).get(0),
          new DateRange(day, day),
          (span, next) -> new DateRange(span.from(), next.to()));
    }
    long covered = 0;
    for (DateRange span : spans.values()) {
      covered += span.intersection(range).map(DateRange::days).orElse(0L);
    }
    return (int) covered;
  }
}
