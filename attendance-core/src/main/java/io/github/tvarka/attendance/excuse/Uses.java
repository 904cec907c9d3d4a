package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lessons of some days, by the requests that are about them; the days in order. */
final class Uses {
  private final List<OfDay> days;

  /** What one request gives on one day, and under which clause. */
  record Use(MissedDay missed, List<Integer> lessons, String request, Clause tier) {
    LocalDate day() {
      return missed.date();
    }
  }

  /** What is asked: the missed lessons of a day, those among them that it is to give, by which request, under which tier. */
  record Asked(List<Integer> lessons, List<Integer> given, String request, Clause tier) {}

  /** What requests give on one day: the lessons that any of them is about, and whether those are the whole day. */
  record OfDay(LocalDate date, List<Use> uses, Set<Integer> lessons, boolean whole) {
    private OfDay with(MissedDay day, Asked asked) {
      Set<Integer> more = new HashSet<>(lessons);
      more.addAll(asked.lessons());
      List<Use> all = new ArrayList<>(uses);
      all.add(new Use(day, asked.given(), asked.request(), asked.tier()));
      return new OfDay(date, all, more, day.whole(more) == Truth.YES);
    }

    private OfDay under(Clause tier) {
      return new OfDay(
          date, uses.stream().filter(use -> use.tier().equals(tier)).toList(), lessons, whole);
    }
  }

  private Uses(List<OfDay> days) {
    this.days = days;
  }

  static Uses none() {
    return new Uses(new ArrayList<>());
  }

  void add(MissedDay day, Asked asked) {
    int place = days.size();
    while (place > 0 && days.get(place - 1).date().isAfter(day.date())) {
      place--;
    }
    if (place > 0 && days.get(place - 1).date().equals(day.date())) {
      days.set(place - 1, days.get(place - 1).with(day, asked));
    } else {
      OfDay none = new OfDay(day.date(), List.of(), Set.of(), false);
      days.add(place, none.with(day, asked));
    }
  }

  /** These and one more, which are left as they are. */
  Uses with(MissedDay day, Asked asked) {
    Uses more = new Uses(new ArrayList<>(days));
    more.add(day, asked);
    return more;
  }

  /** Those under one clause alone; whether a day was whole is told by all. */
  Uses under(Clause tier) {
    List<OfDay> under = new ArrayList<>();
    for (OfDay day : days) {
      OfDay own = day.under(tier);
      if (!own.uses().isEmpty()) {
        under.add(own);
      }
    }
    return new Uses(under);
  }

  /** Those lessons of a day that no request is about so far. */
  List<Integer> fresh(LocalDate day, List<Integer> lessons) {
    OfDay known = on(day);
    return known == null
        ? lessons
        : lessons.stream().filter(lesson -> !known.lessons().contains(lesson)).toList();
  }

  private @Nullable OfDay on(LocalDate date) {
    for (OfDay day : days) {
      if (day.date().equals(date)) {
        return day;
      }
    }
    return null;
  }

  /** The days with a use, in order. */
  List<OfDay> days() {
    return days;
  }

  /** Whether all lessons of a day are among them. */
  boolean isWhole(LocalDate date) {
    OfDay day = on(date);
    return day != null && day.whole();
  }
}
