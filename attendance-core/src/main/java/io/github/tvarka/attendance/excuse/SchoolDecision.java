package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the school itself decided about missed lessons; it settles them, whatever the allowances give. Immutable.
 *
 * @param from the first day it is about, inclusive
 * @param to the last day it is about, inclusive
 * @param lessons the lessons of those days it is about; empty for all
 * @param excused whether they are excused
 * @param decidedOn when it was decided; it counts from that day
 * @param decidedBy who decided
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SchoolDecision(
    @Required LocalDate from,
    @Required LocalDate to,
    List<Integer> lessons,
    @Required boolean excused,
    @Required LocalDate decidedOn,
    @Required Role decidedBy)
    implements Serializable {
  /** Refuses a decision on days that end before they begin. */
  public SchoolDecision {
    Check.given("schoolDecision.from", from);
    Check.given("schoolDecision.to", to);
    Check.that(
        !to.isBefore(from),
        "schoolDecision.to",
        to,
        "must not be before schoolDecision.from (" + from + ")");
    lessons =
        Check.distinct("schoolDecision.lessons", Check.list("schoolDecision.lessons", lessons));
    Check.given("schoolDecision.decidedOn", decidedOn);
    Check.given("schoolDecision.decidedBy", decidedBy);
  }

  /**
   * The days it is about.
   *
   * @return from the first to the last
   */
  public DateRange days() {
    return new DateRange(from, to);
  }

  /**
   * Whether it is about a lesson.
   *
   * @param date the day
   * @param lesson the lesson's number
   * @return true if it is
   */
  public boolean covers(LocalDate date, int lesson) {
    return days().contains(date) && (lessons.isEmpty() || lessons.contains(lesson));
  }
}
