package io.github.tvarka.policy.calendar;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * A part of a school day that is registered as a whole, such as the morning. Immutable.
 *
 * @param name what it is called, unique within the timetable
 * @param lessons the numbers of its lessons
 */
public record SchoolSession(@Required String name, @Required List<Integer> lessons)
    implements Serializable {
  /** Refuses a session without lessons. */
  public SchoolSession {
    Check.text("session.name", name);
    lessons = Check.distinct("session.lessons", Check.<Integer>filled("session.lessons", lessons));
  }
}
