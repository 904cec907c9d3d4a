package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.LessonSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the requests decided so far came to, day by day. It lives within one decision. */
final class Attempts {
  private final Map<LocalDate, List<Attempt>> byDay = new HashMap<>();

  void add(LocalDate day, Attempt attempt) {
    byDay.computeIfAbsent(day, date -> new ArrayList<>()).add(attempt);
  }

  /** Those for a lesson, in the order in which they were made. */
  List<Attempt> of(LessonSlot slot) {
    return of(slot.date(), slot.lesson());
  }

  /** Those for a lesson of a day, in the order in which they were made. */
  List<Attempt> of(LocalDate day, int lesson) {
    List<Attempt> all = byDay.getOrDefault(day, List.of());
    List<Attempt> own = new ArrayList<>(all.size());
    for (Attempt attempt : all) {
      if (attempt.lessons().contains(lesson)) {
        own.add(attempt);
      }
    }
    return own;
  }

  /** Whether one of them excuses a lesson of a day. */
  boolean excused(LocalDate day, int lesson) {
    for (Attempt attempt : byDay.getOrDefault(day, List.of())) {
      if (attempt.excuses() && attempt.lessons().contains(lesson)) {
        return true;
      }
    }
    return false;
  }
}
