package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A notice that came: from whom, when, and of which lessons it tells; never its text. Immutable.
 *
 * @param givenBy who gave it
 * @param receivedAt when it came
 * @param days the days it is about
 * @param lessons the lessons of those days it is about; empty for all
 * @param states what it states besides, such as objective reasons
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReceivedNotice(
    @Required Role givenBy,
    @Required LocalDateTime receivedAt,
    @Required DateRange days,
    List<Integer> lessons,
    List<FactKey> states)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public ReceivedNotice {
    Check.given("notice.givenBy", givenBy);
    Check.given("notice.receivedAt", receivedAt);
    Check.given("notice.days", days);
    lessons = Check.list("notice.lessons", lessons);
    states = Check.list("notice.states", states);
  }

  boolean covers(LessonSlot slot) {
    return days.contains(slot.date()) && (lessons.isEmpty() || lessons.contains(slot.lesson()));
  }
}
