package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Who gave a notice and when it came, found once for a day though several tiers ask. It lives within one decision. */
@WithinOneDecision
final class NoticeForm {
  private static final int NONE = -1;

  private final StudentYear student;
  private final PreparedExcuses policy;
  private final GivenNotices notices;
  private final int asOf;

  private int notice = NONE;
  private Truth byGiver = Truth.NO;
  private boolean giverFound;

  /** For which day it was found last whether the notice came in time, and what was found. */
  private int timeOf = NONE;

  private Truth inTime = Truth.NO;
  private boolean timeNeeds;

  NoticeForm(StudentYear student, PreparedExcuses policy, GivenNotices notices, int asOf) {
    this.student = student;
    this.policy = policy;
    this.notices = notices;
    this.asOf = asOf;
  }

  /** Asks from now on about a notice and a missed day. */
  void of(int given) {
    notice = given;
    giverFound = false;
    timeOf = NONE;
  }

  /** Whether it is from someone who may give it on a day. */
  Truth byGiver(int day) {
    if (!giverFound) {
      byGiver = giver(notices.request(notice).givenBy(), day);
      giverFound = true;
    }
    return byGiver;
  }

  private Truth giver(Role givenBy, int day) {
    Truth truth = Truth.NO;
    for (int giver = 0; giver < policy.givers(); giver++) {
      if (policy.isGiver(giver, givenBy)) {
        @Nullable PreparedCondition when = policy.giverWhen(giver);
        truth = truth.or(when == null ? Truth.YES : when.truth(student, day));
      }
    }
    return truth;
  }

  /** Whether it came in time for a day. */
  Truth inTime(int due) {
    if (timeOf != due) {
      boolean told = due >= notices.from(notice) && due <= notices.to(notice);
      int first = told ? notices.from(notice) : due;
      int last = told ? notices.to(notice) : due;
      find(notices.request(notice), due, first, last);
    }
    return inTime;
  }

  /** Whether it hangs on a reason that nobody stated. */
  boolean timeNeeds() {
    return timeNeeds;
  }

  /** Whether a notice can still come for a day; unknown if so. */
  Truth withoutNotice(int day) {
    find(null, day, day, day);
    return inTime;
  }

  private void find(@Nullable ExcuseRequest request, int due, int first, int last) {
    PreparedSchool school = student.school();
    @Nullable LocalDateTime received = request == null ? null : notices.received(notice);
    inTime = met(received, school.deadline().last(due, first, last));
    timeOf = due;
    timeNeeds = false;
    @Nullable FactKey reason = policy.unless();
    @Nullable DeadlineDays atLatest = school.atLatest();
    if (reason == null || atLatest == null || inTime == Truth.YES) {
      return;
    }
    boolean stated = request != null && request.statements().contains(Statement.of(reason.code()));
    Truth fact = stated ? Truth.YES : student.fact(reason, due);
    Truth later = fact.and(met(received, atLatest.last(due, first, last)));
    inTime = inTime.or(later);
    timeNeeds = later == Truth.UNKNOWN && fact == Truth.UNKNOWN;
  }

  private Truth met(@Nullable LocalDateTime received, LocalDateTime last) {
    if (received != null) {
      return Truth.of(!Deadline.isPast(received, last));
    }
    boolean mayCome = last.toLocalDate().isAfter(student.school().days().date(asOf));
    return mayCome ? Truth.UNKNOWN : Truth.NO;
  }
}
