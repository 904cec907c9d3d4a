package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.truth.Truth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The days excused so far on one ground, and what they use up; it lives within one decision. */
final class GroundUse {
  private final Allowance allowance;
  private final SchoolCalendar calendar;
  private final NavigableSet<LocalDate> claimed = new TreeSet<>();
  private final Map<LocalDate, Set<Integer>> lessonsByDay = new HashMap<>();
  private final Map<LocalDate, Boolean> wholeByDay = new TreeMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final Spells spells;

  /** What one request was given for one day, and under which clause. */
  private record Use(LocalDate day, Set<Integer> lessons, String request, Clause tier) {}

  GroundUse(Allowance allowance, SchoolCalendar calendar) {
    this.allowance = allowance;
    this.calendar = calendar;
    this.spells = new Spells(claimed, calendar, allowance.spellsEndWith());
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
    return spells;
  }

  List<LocalDate> days() {
    return List.copyOf(wholeByDay.keySet());
  }

  void excuse(MissedDay day, List<Integer> lessons, String request, Clause tier) {
    uses.add(new Use(day.date(), new TreeSet<>(lessons), request, tier));
    wholeByDay.put(day.date(), whole(day, lessons));
    lessonsByDay.computeIfAbsent(day.date(), date -> new HashSet<>()).addAll(lessons);
  }

  /** Whether these lessons, with those excused before, are the whole day. */
  private boolean whole(MissedDay day, List<Integer> lessons) {
    Set<Integer> all = new HashSet<>(lessons);
    all.addAll(lessonsByDay.getOrDefault(day.date(), Set.of()));
    return day.whole(all) == Truth.YES;
  }

  /** The limit itself, or the one in its stead where the calendar does not have its term. */
  AllowanceLimit inForce(AllowanceLimit limit, LocalDate day) {
    boolean known = range(limit, day).isPresent();
    return known ? limit : limit.otherwise().map(other -> inForce(other, day)).orElse(limit);
  }

  /** The window of a limit around a day; for a spell, from its first day to that day. */
  Optional<DateRange> range(AllowanceLimit limit, LocalDate day) {
    if (limit.per().kind() == Window.Kind.SPELL) {
      return Optional.of(new DateRange(spells().at(day).get(0), day));
    }
    return limit.per().range(day, calendar);
  }

  /** How much is used up in a window if some lessons of one more day are excused. */
  int usedWith(AllowanceLimit limit, DateRange range, MissedDay day, Asked asked) {
    List<Use> more = new ArrayList<>(uses);
    more.add(new Use(day.date(), new TreeSet<>(asked.lessons()), asked.request(), asked.tier()));
    Map<LocalDate, Boolean> days = new TreeMap<>(wholeByDay);
    days.put(day.date(), whole(day, asked.lessons()));
    return used(limit, range, counted(limit, more, asked.tier()), days);
  }

  /** For what an excuse is asked: the lessons of a day, by which request, under which tier. */
  record Asked(List<Integer> lessons, String request, Clause tier) {}

  int used(AllowanceLimit limit, DateRange range, Clause tier) {
    return used(limit, range, counted(limit, uses, tier), wholeByDay);
  }

  private static List<Use> counted(AllowanceLimit limit, List<Use> uses, Clause tier) {
    boolean own = limit.counts().orElse(LimitCounts.ALLOWANCE) == LimitCounts.TIER;
    return own ? uses.stream().filter(use -> use.tier().equals(tier)).toList() : uses;
  }

  private int used(
      AllowanceLimit limit, DateRange range, List<Use> uses, Map<LocalDate, Boolean> wholeByDay) {
    List<Use> inside = uses.stream().filter(use -> range.contains(use.day())).toList();
    boolean wholeOnly = limit.wholeDaysOnly().orElse(false);
    boolean spell = limit.per().kind() == Window.Kind.SPELL;
    return switch (limit.unit()) {
      case SCHOOL_DAY ->
        (int) inside.stream()
            .map(Use::day)
            .distinct()
            .filter(day -> wholeByDay.getOrDefault(day, false) || !wholeOnly)
            .count();
      case CALENDAR_DAY -> spell ? (int) range.days() : covered(range, uses, date -> true);
      case WORKING_DAY -> spell ? working(range) : covered(range, uses, GroundUse::isWorking);
      case LESSON -> inside.stream().mapToInt(use -> use.lessons().size()).sum();
      case NOTICE -> (int) inside.stream().map(Use::request).distinct().count();
    };
  }

  private static int working(DateRange range) {
    return (int) range
        .from()
        .datesUntil(range.to().plusDays(1))
        .filter(GroundUse::isWorking)
        .count();
  }

  private static boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** Whether the school day before or after a day is excused on this ground too. */
  boolean besideUse(LocalDate day) {
    return uses.stream()
        .map(Use::day)
        .filter(other -> !other.equals(day))
        .anyMatch(other -> schoolDaysBetween(other, day) == 0);
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
    while (!isWorking(next)) {
      next = next.plusDays(step);
    }
    return next;
  }

  /** The calendar days from the first to the last excused day of each spell, as far as they are in the window. */
  private int covered(DateRange range, List<Use> uses, Predicate<LocalDate> counts) {
    long covered = 0;
    List<LocalDate> left =
        new ArrayList<>(uses.stream().map(Use::day).distinct().sorted().toList());
    while (!left.isEmpty()) {
      List<LocalDate> spell = spells.at(left.get(0));
      List<LocalDate> excused = left.stream().filter(spell::contains).toList();
      left.removeAll(excused);
      DateRange span = new DateRange(excused.get(0), excused.get(excused.size() - 1));
      covered += span.intersection(range)
          .map(days ->
              days.from().datesUntil(days.to().plusDays(1)).filter(counts).count())
          .orElse(0L);
    }
    return (int) covered;
  }
}
