package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.absence.LoggedDays;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A student's excuse requests in the order in which they came, with days and lessons by number. Immutable. */
final class GivenNotices {
  private static final int ALL_LESSONS = -1;

  private final ExcuseRequest[] requests;
  private final LocalDateTime[] moments;
  private final int[] from;
  private final int[] to;
  private final int[] lessons;
  private final int[] ground;
  private final boolean[] channel;
  private final boolean outside;

  private GivenNotices(
      ExcuseRequest[] requests,
      LocalDateTime[] moments,
      int size,
      SchoolDays days,
      PreparedExcuses policy) {
    this.requests = requests;
    this.moments = moments;
    this.from = new int[size];
    this.to = new int[size];
    this.lessons = new int[size];
    this.ground = new int[size];
    this.channel = new boolean[size];
    boolean anyOutside = false;
    for (int i = 0; i < size; i++) {
      ExcuseRequest request = requests[i];
      from[i] = days.number(request.from());
      to[i] = days.number(request.to());
      anyOutside |= from[i] == SchoolDays.OUTSIDE || to[i] == SchoolDays.OUTSIDE;
      lessons[i] = bits(request.lessons());
      ground[i] = policy.ground(request.ground());
      channel[i] = policy.isChannel(request.channel());
    }
    this.outside = anyOutside;
  }

  private static int bits(List<Integer> lessons) {
    int bits = lessons.isEmpty() ? ALL_LESSONS : 0;
    for (int i = 0; i < lessons.size(); i++) {
      int lesson = lessons.get(i);
      // No lesson of the timetable has a number above: a request for one is for nothing.
      bits |= lesson <= LoggedDays.LAST_LESSON ? 1 << lesson : 0;
    }
    return bits;
  }

  /** Those that came by the end of a day. */
  static GivenNotices of(
      List<ExcuseRequest> all, LocalDate asOf, SchoolDays days, PreparedExcuses policy) {
    ExcuseRequest[] known = new ExcuseRequest[all.size()];
    LocalDateTime[] moments = new LocalDateTime[all.size()];
    int size = 0;
    for (int i = 0; i < all.size(); i++) {
      ExcuseRequest request = all.get(i);
      LocalDateTime moment = moment(request);
      if (moment.toLocalDate().compareTo(asOf) <= 0) {
        int place = size++;
        while (place > 0 && order(request, moment, known[place - 1], moments[place - 1]) < 0) {
          known[place] = known[place - 1];
          moments[place] = moments[place - 1];
          place--;
        }
        known[place] = request;
        moments[place] = moment;
      }
    }
    return new GivenNotices(known, moments, size, days, policy);
  }

  private static int order(
      ExcuseRequest one, LocalDateTime moment, ExcuseRequest other, LocalDateTime otherMoment) {
    int order = moment.compareTo(otherMoment);
    order = order == 0 ? one.from().compareTo(other.from()) : order;
    return order == 0 ? one.id().compareTo(other.id()) : order;
  }

  private static LocalDateTime moment(ExcuseRequest request) {
    return request.receivedAt().isPresent()
        ? request.receivedAt().get()
        : request.from().atStartOfDay();
  }

  int size() {
    return from.length;
  }

  /** Whether one begins or ends on a day without a number. */
  boolean outside() {
    return outside;
  }

  ExcuseRequest request(int notice) {
    return requests[notice];
  }

  /** When it came; null if nothing was sent. */
  @Nullable
  LocalDateTime received(int notice) {
    return requests[notice].receivedAt().isPresent() ? moments[notice] : null;
  }

  int from(int notice) {
    return from[notice];
  }

  int to(int notice) {
    return to[notice];
  }

  /** The lessons that it covers on a day. */
  int lessons(int notice, int day) {
    return day >= from[notice] && day <= to[notice] ? lessons[notice] : 0;
  }

  /** The number of its ground; below 0 if the policy does not know it. */
  int ground(int notice) {
    return ground[notice];
  }

  /** Whether two are on one ground, of the policy or not. */
  boolean sameGround(int notice, int other) {
    return requests[notice].ground().equals(requests[other].ground());
  }

  /** Whether it came in a way that counts. */
  boolean hasChannel(int notice) {
    return channel[notice];
  }
}
