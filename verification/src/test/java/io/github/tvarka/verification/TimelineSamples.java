package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.SEPTEMBER;
import static io.github.tvarka.verification.KernelSamples.SLOT;
import static io.github.tvarka.verification.KernelSamples.SOURCE;
import static io.github.tvarka.verification.KernelSamples.exhausted;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.LessonChange;
import io.github.tvarka.attendance.TimelineChanges;
import io.github.tvarka.attendance.TimelineDecision;
import io.github.tvarka.attendance.TimelineRule;
import io.github.tvarka.attendance.UndecidedDays;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.RowChange;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.policy.role.Role;
import java.util.List;
import java.util.Optional;

/** Samples of what is decided under several editions. */
final class TimelineSamples {
  private static final ExcuseOutcome EXCUSED =
      new ExcuseOutcome.Excused(CITATION, Role.CLASS_TEACHER);
  private static final UndecidedDays GAP =
      new UndecidedDays(SEPTEMBER, UndecidedDays.Reason.NO_EDITION);

  private TimelineSamples() {}

  static List<Sample> all() {
    LessonChange lesson =
        new LessonChange(SLOT, Optional.of(EXCUSED), Optional.of(new ExcuseOutcome.NotExcused()));
    RowDecision row = new RowDecision(
        CITATION,
        "unexcused",
        Optional.empty(),
        new RowOutcome.DoesNotHold(),
        exhausted(),
        List.of());
    return List.of(
        Sample.of(
            new TimelineDecision(DAY, TimelineRule.PERIOD_END, List.of(decision()), List.of(GAP))),
        Sample.of(
            "bare", new TimelineDecision(DAY, TimelineRule.DECISION_DAY, List.of(), List.of())),
        Sample.of(GAP),
        Sample.of(lesson),
        Sample.of("begun", new LessonChange(SLOT, Optional.empty(), Optional.of(EXCUSED))),
        Sample.of("ended", new LessonChange(SLOT, Optional.of(EXCUSED), Optional.empty())),
        Sample.of(new TimelineChanges(
            List.of(new RowChange(SEPTEMBER, Optional.of(row), Optional.empty())),
            List.of(lesson))),
        Sample.of("bare", new TimelineChanges(List.of(), List.of())));
  }

  private static AttendanceDecision decision() {
    return new AttendanceDecision(
        SOURCE,
        DAY,
        new ExcuseDecision(List.of(), List.of(), List.of(), List.of()),
        List.of(),
        new EscalationDecision(List.of()),
        List.of(),
        List.of());
  }
}
