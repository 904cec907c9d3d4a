package io.github.tvarka.policy.calendar;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One lesson on one day. Immutable; sorts by day, then by lesson.
 *
 * @param date the day
 * @param lesson the lesson's number on that day, from 0 where a school has a zeroth lesson
 */
public record LessonSlot(@Required LocalDate date, @Required int lesson)
    implements Comparable<LessonSlot>, Serializable {
  /** Refuses a negative number. */
  public LessonSlot {
    Check.given("date", date);
    Check.that(lesson >= 0, "lesson", lesson, "must not be negative");
  }

  @Override
  public int compareTo(LessonSlot other) {
    int order = date.compareTo(other.date);
    return order != 0 ? order : Integer.compare(lesson, other.lesson);
  }

  @Override
  public String toString() {
    return date + "#" + lesson;
  }
}
