package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lessons of some days, by the requests that are about them; the days in order. */
final class Uses {
  private final List<OfDay> days;

  /** What is asked: the missed lessons of a day, those among them that it is to give, by which request, under which tier. */
  record Asked(List<Integer> lessons, List<Integer> given, String request, Clause tier) {}

  /** What requests give on one day: those that count, and all, which tell whether the day was whole. */
  record OfDay(MissedDay missed, List<Asked> uses, List<Asked> all) {
    LocalDate date() {
      return missed.date();
    }

    private boolean whole() {
      return missed.whole(lessons()) == Truth.YES;
    }

    /** The lessons that any of them is about. */
    private List<Integer> lessons() {
      List<Integer> lessons = new ArrayList<>();
      all.forEach(use -> lessons.addAll(use.lessons()));
      return lessons;
    }

    private OfDay with(Asked asked) {
      List<Asked> more = new ArrayList<>(all);
      more.add(asked);
      return new OfDay(missed, more, more);
    }

    private OfDay under(Clause tier) {
      return new OfDay(
          missed, uses.stream().filter(use -> use.tier().equals(tier)).toList(), all);
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
      days.set(place - 1, days.get(place - 1).with(asked));
    } else {
      days.add(place, new OfDay(day, List.of(asked), List.of(asked)));
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
