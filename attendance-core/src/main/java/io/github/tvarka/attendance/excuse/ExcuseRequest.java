package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A notice that asks to excuse an absence; the text of the notice itself is never held. Immutable.
 *
 * @param id a name for it, unique among the requests of one student
 * @param ground why the student was absent
 * @param from the first day it is about, inclusive
 * @param to the last day it is about, inclusive
 * @param lessons the lessons of those days it is about; empty for all
 * @param statements what it states besides
 * @param givenBy who gave it; the school where it knows of the circumstance itself
 * @param channel how it was sent; empty if nothing was sent
 * @param receivedAt when it came; empty if nothing was sent
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExcuseRequest(
    @Required String id,
    @Required Ground ground,
    @Required LocalDate from,
    @Required LocalDate to,
    List<Integer> lessons,
    List<Statement> statements,
    @Required Role givenBy,
    Optional<Channel> channel,
    Optional<LocalDateTime> receivedAt)
    implements WithExcuseRequest, Serializable {
  /** Refuses a request that ends before it begins. */
  public ExcuseRequest {
    Check.text("request.id", id);
    Check.given("request.ground", ground);
    Check.given("request.from", from);
    Check.given("request.to", to);
    Check.that(
        !to.isBefore(from), "request.to", to, "must not be before request.from (" + from + ")");
    lessons = Check.distinct("request.lessons", Check.list("request.lessons", lessons));
    lessons.forEach(
        lesson -> Check.that(lesson >= 0, "request.lessons", lesson, "must not be negative"));
    statements = Check.distinct("request.statements", Check.list("request.statements", statements));
    Check.given("request.givenBy", givenBy);
    channel = Check.optional(channel);
    receivedAt = Check.optional(receivedAt);
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
    return !date.isBefore(from)
        && !date.isAfter(to)
        && (lessons.isEmpty() || lessons.contains(lesson));
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a request. */
  public static final class Builder extends ExcuseRequestBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        id,
        ground,
        from,
        to,
        lessons,
        statements,
        givenBy,
        channel.orElse(null),
        receivedAt.orElse(null));
  }

  private record Form(
      String id,
      Ground ground,
      LocalDate from,
      LocalDate to,
      List<Integer> lessons,
      List<Statement> statements,
      Role givenBy,
      @Nullable Channel channel,
      @Nullable LocalDateTime receivedAt)
      implements Serializable {
    private Object readResolve() {
      return new ExcuseRequest(
          id,
          ground,
          from,
          to,
          lessons,
          statements,
          givenBy,
          Optional.ofNullable(channel),
          Optional.ofNullable(receivedAt));
    }
  }
}
