package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Lessons of some days, by the requests that are about them, and what they come to in the unit of a limit. */
final class Uses {
  private final List<Use> uses;
  private final Map<LocalDate, Set<Integer>> lessonsByDay;
  private final Map<LocalDate, Boolean> wholeByDay;

  /** What one request is about on one day, and under which clause it was given. */
  private record Use(LocalDate day, Set<Integer> lessons, String request, Clause tier) {}

  /** What is asked: the lessons of a day, by which request, under which tier. */
  record Asked(List<Integer> lessons, String request, Clause tier) {}

  private Uses(
      List<Use> uses,
      Map<LocalDate, Set<Integer>> lessonsByDay,
      Map<LocalDate, Boolean> wholeByDay) {
    this.uses = uses;
    this.lessonsByDay = lessonsByDay;
    this.wholeByDay = wholeByDay;
  }

  static Uses none() {
    return new Uses(new ArrayList<>(), new HashMap<>(), new TreeMap<>());
  }

  void add(MissedDay day, Asked asked) {
    Set<Integer> lessons = new HashSet<>(asked.lessons());
    lessons.addAll(lessonsByDay.getOrDefault(day.date(), Set.of()));
    uses.add(new Use(day.date(), new TreeSet<>(asked.lessons()), asked.request(), asked.tier()));
    wholeByDay.put(day.date(), day.whole(lessons) == Truth.YES);
    lessonsByDay.put(day.date(), lessons);
  }

  /** These and one more, which are left as they are. */
  Uses with(MissedDay day, Asked asked) {
    Uses more =
        new Uses(new ArrayList<>(uses), new HashMap<>(lessonsByDay), new TreeMap<>(wholeByDay));
    more.add(day, asked);
    return more;
  }

  /** Those under one clause alone; whether a day was whole is told by all. */
  Uses under(Clause tier) {
    return new Uses(
        uses.stream().filter(use -> use.tier().equals(tier)).toList(), lessonsByDay, wholeByDay);
  }

  /** Those lessons of a day that no request is about so far. */
  List<Integer> fresh(LocalDate day, List<Integer> lessons) {
    Set<Integer> known = lessonsByDay.getOrDefault(day, Set.of());
    return lessons.stream().filter(lesson -> !known.contains(lesson)).toList();
  }

  List<LocalDate> days() {
    return List.copyOf(wholeByDay.keySet());
  }

  /** How much they come to in a window. */
  int in(DateRange range, AllowanceLimit limit, Spells spells) {
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
      case CALENDAR_DAY -> spell ? (int) range.days() : covered(range, spells, date -> true);
      case WORKING_DAY -> spell ? working(range) : covered(range, spells, Uses::isWorking);
      case LESSON -> inside.stream().mapToInt(use -> use.lessons().size()).sum();
      case NOTICE -> (int) inside.stream().map(Use::request).distinct().count();
    };
  }

  private static int working(DateRange range) {
    return (int)
        range.from().datesUntil(range.to().plusDays(1)).filter(Uses::isWorking).count();
  }

  static boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The calendar days from the first to the last day of each spell, as far as they are in the window. */
  private int covered(DateRange range, Spells spells, Predicate<LocalDate> counts) {
    long covered = 0;
    List<LocalDate> left =
        new ArrayList<>(uses.stream().map(Use::day).distinct().sorted().toList());
    while (!left.isEmpty()) {
      List<LocalDate> spell = spells.at(left.get(0));
      List<LocalDate> found = left.stream().filter(spell::contains).toList();
      left.removeAll(found);
      DateRange span = new DateRange(found.get(0), found.get(found.size() - 1));
      covered += span.intersection(range)
          .map(days ->
              days.from().datesUntil(days.to().plusDays(1)).filter(counts).count())
          .orElse(0L);
    }
    return (int) covered;
  }
}
