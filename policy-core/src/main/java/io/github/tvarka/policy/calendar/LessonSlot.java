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

  /** Lessons are looked up by it all the time: quicker than what is made for a record. */
  @Override
  public int hashCode() {
    return 31 * date.hashCode() + lesson;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LessonSlot slot && lesson == slot.lesson && date.equals(slot.date);
  }

  @Override
  public String toString() {
    return date + "#" + lesson;
  }
}
