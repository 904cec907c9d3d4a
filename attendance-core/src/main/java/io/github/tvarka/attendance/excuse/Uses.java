package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lessons of some days, by the requests that are about them. */
final class Uses {
  private final List<Use> uses;
  private final Map<LocalDate, Set<Integer>> lessonsByDay;
  private final Map<LocalDate, Boolean> wholeByDay;

  /** What one request gives on one day, and under which clause. */
  record Use(MissedDay missed, Set<Integer> lessons, String request, Clause tier) {
    LocalDate day() {
      return missed.date();
    }
  }

  /** What is asked: the missed lessons of a day, those among them that it is to give, by which request, under which tier. */
  record Asked(List<Integer> lessons, List<Integer> given, String request, Clause tier) {}

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
    uses.add(new Use(day, new TreeSet<>(asked.given()), asked.request(), asked.tier()));
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

  List<Use> all() {
    return uses;
  }

  /** Whether all lessons of a day are among them. */
  boolean isWhole(LocalDate day) {
    return wholeByDay.getOrDefault(day, false);
  }
}
