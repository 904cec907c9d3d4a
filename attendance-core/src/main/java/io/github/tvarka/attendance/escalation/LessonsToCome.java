package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.condition.ConditionContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lessons of a period day by day, of one subject or of all. Immutable. */
final class LessonsToCome {
  private final List<LocalDate> days;
  private final List<Integer> lessons = new ArrayList<>();
  private final int most;

  /** The lessons of the period that facts are asked for. */
  LessonsToCome(
      ConditionContext facts,
      Optional<String> subject,
      Function<LocalDate, List<TimetabledLesson>> timetable) {
    days = facts.calendar().schoolDays(facts.period());
    int all = 0;
    for (LocalDate day : days) {
      int ofDay = count(timetable.apply(day), subject);
      lessons.add(ofDay);
      all += ofDay;
    }
    most = all;
  }

  private static int count(List<TimetabledLesson> lessons, Optional<String> subject) {
    if (subject.isEmpty()) {
      return lessons.size();
    }
    int count = 0;
    for (TimetabledLesson lesson : lessons) {
      count += lesson.subject().equals(subject) ? 1 : 0;
    }
    return count;
  }

  /** How many there are, past and to come. */
  int most() {
    return most;
  }

  /** The last day on which so many are still to come; empty if too few are left already. */
  Optional<LocalDate> reachableUntil(int further, LocalDate asOf) {
    int left = 0;
    for (int i = days.size() - 1; i >= 0 && days.get(i).isAfter(asOf); i--) {
      left += lessons.get(i);
      if (left >= further) {
        return Optional.of(days.get(i));
      }
    }
    return Optional.empty();
  }
}
