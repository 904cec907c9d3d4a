package io.github.tvarka.policy.calendar;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalTime;

/**
 * When a lesson begins and ends. Immutable.
 *
 * @param lesson the lesson's number
 * @param begins the bell at which it begins
 * @param ends the bell at which it ends, after it begins
 */
public record LessonTime(
    @Required int lesson,
    @Required LocalTime begins,
    @Required LocalTime ends) implements Serializable {
  /** Refuses a lesson that does not end after it begins. */
  public LessonTime {
    Check.that(lesson >= 0, "lessonTime.lesson", lesson, "must not be negative");
    Check.given("lessonTime.begins", begins);
    Check.given("lessonTime.ends", ends);
    Check.that(
        ends.isAfter(begins), "lessonTime.ends", ends, "must be after begins (" + begins + ")");
  }
}
