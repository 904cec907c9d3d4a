package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The days told of and excused so far on one ground, and what they use up; it lives within one decision. */
final class GroundUse {
  private final Allowance allowance;
  private final SchoolCalendar calendar;
  private final Timetable timetable;
  private final Function<Ground, Optional<GroundUse>> others;
  private final Spells spells;
  private final Uses excused = Uses.none();
  private final Spells toldSpells;
  private final Uses told = Uses.none();
  private final Set<LocalDate> refused = new HashSet<>();

  /** The use of an allowance; the function finds that of another ground, with which it may be counted together. */
  GroundUse(Allowance allowance, ExcuseFacts facts, Function<Ground, Optional<GroundUse>> others) {
    this.allowance = allowance;
    this.calendar = facts.calendar();
    this.timetable = facts.timetable();
    this.others = others;
    this.spells = new Spells(calendar, allowance.spellsEndWith());
    this.toldSpells = new Spells(calendar, allowance.spellsEndWith());
  }

  /** A day for which an absence on this ground is told by the requests decided so far. */
  void claim(LocalDate day) {
    spells.add(day);
  }

  /** Missed lessons that a request is about, whether it is decided yet or not. */
  void tell(MissedDay day, List<Integer> lessons, String request) {
    toldSpells.add(day.date());
    List<Integer> fresh = told.fresh(day.date(), lessons);
    told.add(day, new Uses.Asked(fresh, fresh, request, allowance.clause()));
  }

  Allowance allowance() {
    return allowance;
  }

  /** The spells of the days told so far. */
  Spells spells() {
    return spells;
  }

  /** The days that a limit may count. */
  List<LocalDate> days(AllowanceLimit limit) {
    List<LocalDate> days = new ArrayList<>();
    for (UsedUp.OfGround ground : counted(limit, excused)) {
      ground.uses().days().forEach(day -> days.add(day.date()));
    }
    return days;
  }

  void excuse(MissedDay day, Uses.Asked given) {
    excused.add(day, given);
  }

  /** Notes that the school refused lessons of a day which the allowance would have excused. */
  void refuse(LocalDate day) {
    refused.add(day);
  }

  /** The readings on refused days, where there was one. */
  List<String> refusedReadings() {
    return allowance
        .refused()
        .filter(days -> !refused.isEmpty())
        .map(RefusedDays::readings)
        .orElse(List.of());
  }

  /** Whether lessons that the school refused use the allowance up all the same. */
  boolean refusedUseUp() {
    return allowance.refused().map(RefusedDays::useUp).orElse(true);
  }

  private static boolean ofAllTold(AllowanceLimit limit) {
    return limit.counts().isPresent() && limit.counts().get() == LimitCounts.ALL_TOLD;
  }

  /** The limit itself, or the one in its stead where the calendar does not have its term. */
  AllowanceLimit inForce(AllowanceLimit limit, LocalDate day) {
    boolean known = range(limit, day).isPresent();
    return known ? limit : limit.otherwise().map(other -> inForce(other, day)).orElse(limit);
  }

  /** The window of a limit around a day; for a spell, from its first day to that day, or to its end where all that is told counts. */
  Optional<DateRange> range(AllowanceLimit limit, LocalDate day) {
    if (limit.per().kind() != Window.Kind.SPELL) {
      return limit.per().range(day, calendar);
    }
    if (ofAllTold(limit)) {
      List<LocalDate> spell = toldSpells.at(day);
      return Optional.of(new DateRange(spell.get(0), spell.get(spell.size() - 1)));
    }
    return Optional.of(new DateRange(spells.at(day).get(0), day));
  }

  /** How much is used up in a window if some lessons of one more day are excused. */
  UsedUp usedWith(AllowanceLimit limit, DateRange range, MissedDay day, Uses.Asked asked) {
    Uses with = ofAllTold(limit) ? told : ofTier(excused.with(day, asked), limit, asked.tier());
    return new UsedUp(limit, range, counted(limit, with), timetable);
  }

  UsedUp used(AllowanceLimit limit, DateRange range, Clause tier) {
    return new UsedUp(limit, range, counted(limit, ofTier(excused, limit, tier)), timetable);
  }

  private static Uses ofTier(Uses uses, AllowanceLimit limit, Clause tier) {
    boolean apart = limit.counts().isPresent() && limit.counts().get() == LimitCounts.TIER;
    return apart ? uses.under(tier) : uses;
  }

  /** What a limit counts: all that is told of, or else some uses, and the same of the grounds counted together with it. */
  private List<UsedUp.OfGround> counted(AllowanceLimit limit, Uses own) {
    UsedUp.OfGround first = ofAllTold(limit) ? toldOf() : new UsedUp.OfGround(own, spells);
    if (limit.together().isEmpty()) {
      return List.of(first);
    }
    List<UsedUp.OfGround> counted = new ArrayList<>(List.of(first));
    for (Ground ground : limit.together()) {
      others
          .apply(ground)
          .map(other ->
              ofAllTold(limit) ? other.toldOf() : new UsedUp.OfGround(other.excused, other.spells))
          .ifPresent(counted::add);
    }
    return counted;
  }

  private UsedUp.OfGround toldOf() {
    return new UsedUp.OfGround(told, toldSpells);
  }

  /** Whether the calendar does not have a window around a day. */
  boolean lacks(Window window, LocalDate day) {
    return window.kind() != Window.Kind.SPELL && window.range(day, calendar).isEmpty();
  }

  /** Whether the school day before or after a day is excused on this ground too. */
  boolean besideUse(LocalDate day) {
    for (Uses.OfDay other : excused.days()) {
      if (!other.date().equals(day) && schoolDaysBetween(other.date(), day) == 0) {
        return true;
      }
    }
    return false;
  }

  private int schoolDaysBetween(LocalDate one, LocalDate other) {
    LocalDate first = one.isBefore(other) ? one.plusDays(1) : other.plusDays(1);
    LocalDate last = one.isBefore(other) ? other.minusDays(1) : one.minusDays(1);
    return last.isBefore(first)
        ? 0
        : calendar.schoolDays(new DateRange(first, last)).size();
  }

  /** Whether the weekday before or after a day is no school day. */
  boolean besideBreak(LocalDate day) {
    return !calendar.isSchoolDay(weekday(day, -1)) || !calendar.isSchoolDay(weekday(day, 1));
  }

  private static LocalDate weekday(LocalDate day, int step) {
    LocalDate next = day.plusDays(step);
    while (!CoveredDays.WORKING.test(next)) {
      next = next.plusDays(step);
    }
    return next;
  }
}
