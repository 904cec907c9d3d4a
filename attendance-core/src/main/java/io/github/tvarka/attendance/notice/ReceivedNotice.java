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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice that came: from whom, when, and of which lessons it tells; never its text. Immutable.
 *
 * @param givenBy who gave it
 * @param channel how it came; empty if that is not told
 * @param receivedAt when it came
 * @param days the days it is about
 * @param lessons the lessons of those days it is about; empty for all
 * @param states what it states besides, such as objective reasons
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReceivedNotice(
    @Required Role givenBy,
    Optional<Channel> channel,
    @Required LocalDateTime receivedAt,
    @Required DateRange days,
    List<Integer> lessons,
    List<FactKey> states)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public ReceivedNotice {
    Check.given("notice.givenBy", givenBy);
    channel = Check.optional(channel);
    Check.given("notice.receivedAt", receivedAt);
    Check.given("notice.days", days);
    lessons = Check.list("notice.lessons", lessons);
    states = Check.list("notice.states", states);
  }

  /** Whether it came by one of some means; by any where none is named. One that came nobody knows how is not shown to have. */
  boolean cameBy(List<Channel> channels) {
    return channels.isEmpty() || channel.map(channels::contains).orElse(false);
  }

  boolean covers(LessonSlot slot) {
    return days.contains(slot.date()) && (lessons.isEmpty() || lessons.contains(slot.lesson()));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(givenBy, channel.orElse(null), receivedAt, days, lessons, states);
  }

  private record Form(
      Role givenBy,
      @Nullable Channel channel,
      LocalDateTime receivedAt,
      DateRange days,
      List<Integer> lessons,
      List<FactKey> states)
      implements Serializable {
    private Object readResolve() {
      return new ReceivedNotice(
          givenBy, Optional.ofNullable(channel), receivedAt, days, lessons, states);
    }
  }
}
