package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.DeadlineFinding;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when something is to be told.
 *
 * @param citation the clause
 * @param deadline until when
 * @param later until when at the latest with a reason; null if no reason gives more time
 */
record Due(Citation citation, Deadline deadline, @Nullable Later later) {
  /** With a reason, until a later deadline. */
  private record Later(FactKey reason, Statement stated, Deadline atLatest) {}

  static Due of(
      Citation citation, Deadline deadline, Optional<FactKey> unless, Optional<Deadline> atLatest) {
    Later later = unless.isPresent() && atLatest.isPresent()
        ? new Later(unless.get(), Statement.of(unless.get().code()), atLatest.get())
        : null;
    return new Due(citation, deadline, later);
  }

  /** Whether it was told in time; unknown while it may still be. */
  Finding inTime(Told told, Known known) {
    Finding inTime = met(deadline, told, known);
    if (later == null) {
      return inTime;
    }
    Finding reason = reason(later, told, known);
    Finding withReason = CompoundFinding.of(
        citation, Operator.ALL_OF, List.of(reason, met(later.atLatest(), told, known)));
    return CompoundFinding.of(citation, Operator.ANY_OF, List.of(inTime, withReason));
  }

  private Finding reason(Later later, Told told, Known known) {
    Truth truth = told.statements().contains(later.stated())
        ? Truth.YES
        : known.facts().facts().value(later.reason(), told.day());
    List<Need> needs =
        truth == Truth.UNKNOWN ? List.of(new Need.OfFact(later.reason())) : List.of();
    return new FactFinding(citation, truth, later.reason(), needs);
  }

  private Finding met(Deadline until, Told told, Known known) {
    ExcuseFacts facts = known.facts();
    LocalDateTime last = until.last(told.day(), told.days(), facts.timetable(), facts.calendar());
    Optional<LocalDateTime> received = told.received();
    boolean met = received.isPresent() && !Deadline.isPast(received.get(), last);
    boolean mayCome = received.isEmpty() && last.toLocalDate().isAfter(known.asOf());
    Truth truth = mayCome ? Truth.UNKNOWN : Truth.of(met);
    return new DeadlineFinding(citation, truth, received, last, List.of());
  }
}
