package io.github.tvarka.attendance.absence;

import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One lesson at which a student was not, or perhaps not, present. Immutable.
 *
 * @param date the day
 * @param lesson the lesson's number in the timetable
 * @param mark what the e-diary says
 */
public record LessonEntry(
    @Required LocalDate date,
    @Required int lesson,
    @Required Mark mark) implements Serializable {
  /** Refuses a negative number. */
  public LessonEntry {
    Check.given("absence.date", date);
    Check.that(lesson >= 0, "absence.lesson", lesson, "must not be negative");
    Check.given("absence.mark", mark);
  }

  /**
   * Which lesson.
   *
   * @return the day and the number
   */
  public LessonSlot slot() {
    return new LessonSlot(date, lesson);
  }
}
