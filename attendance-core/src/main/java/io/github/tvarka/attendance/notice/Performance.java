package io.github.tvarka.attendance.notice;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.LaterDue;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.DeadlineFinding;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether a duty was done, and in time. */
record Performance(
    Duty duty,
    Citation citation,
    ConditionContext context,
    Function<DutyDue, Optional<LocalDateTime>> last,
    Optional<Done> done,
    LocalDateTime asOf) {
  /** That it was done; the day and the moment as far as the record shows them. */
  record Done(Optional<LocalDate> on, Optional<LocalDateTime> at) {
    /** What is shown without a day counts as in time. */
    boolean by(LocalDateTime deadline) {
      return at.map(moment -> !Deadline.isPast(moment, deadline))
          .orElse(on.map(day -> !day.isAfter(deadline.toLocalDate())).orElse(true));
    }
  }

  /** What becomes of the duty; the finding on its time is added to the findings. */
  NoticeOutcome outcome(Finding called, List<Finding> findings) {
    if (called.truth() == Truth.NO) {
      return new NoticeOutcome.NotCalledFor();
    }
    Optional<Finding> inTime = inTime();
    inTime.ifPresent(findings::add);
    Truth truth = inTime.map(Finding::truth).orElse(Truth.of(done.isPresent()));
    if (truth == Truth.YES) {
      return new NoticeOutcome.Met(done.flatMap(Done::on));
    }
    if (called.truth() == Truth.UNKNOWN) {
      return new NoticeOutcome.NotYetKnown(called.needs(), by());
    }
    List<Need> needs = inTime.map(Finding::needs).orElse(List.of());
    if (inTime.isPresent() && truth == Truth.UNKNOWN && !needs.isEmpty()) {
      return new NoticeOutcome.NotYetKnown(needs, by());
    }
    return inTime.isPresent() && truth == Truth.NO
        ? new NoticeOutcome.NotShownMet(by().orElseThrow())
        : new NoticeOutcome.CalledFor(by());
  }

  /** The deadline that counts: the later one once the first is over, unless nothing allows it. */
  private Optional<LocalDateTime> by() {
    Optional<LocalDateTime> first = last.apply(duty.due());
    boolean over = first.map(last -> Deadline.isPast(asOf, last)).orElse(false);
    Optional<LaterDue> later = duty.later().filter(more -> over);
    return later.isPresent() && context.fact(later.get().fact()) != Truth.NO
        ? last.apply(later.get().due())
        : first;
  }

  private Optional<Finding> inTime() {
    return last.apply(duty.due())
        .map(deadline -> duty.later()
            .filter(later -> finding(deadline).truth() == Truth.NO)
            .map(later -> either(deadline, later))
            .orElseGet(() -> finding(deadline)));
  }

  private Finding finding(LocalDateTime deadline) {
    Truth truth = done.map(act -> Truth.of(act.by(deadline)))
        .orElse(Deadline.isPast(asOf, deadline) ? Truth.NO : Truth.UNKNOWN);
    return new DeadlineFinding(citation, truth, done.flatMap(Done::at), deadline, List.of());
  }

  private Finding either(LocalDateTime deadline, LaterDue later) {
    Truth reason = context.fact(later.fact());
    List<Need> needs = reason == Truth.UNKNOWN ? List.of(new Need.OfFact(later.fact())) : List.of();
    Finding allowed = new FactFinding(citation, reason, later.fact(), needs);
    Finding second = finding(last.apply(later.due()).orElse(deadline));
    return CompoundFinding.of(
        citation,
        Operator.ANY_OF,
        List.of(
            finding(deadline),
            CompoundFinding.of(citation, Operator.ALL_OF, List.of(allowed, second))));
  }
}
