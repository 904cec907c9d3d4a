package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.OneSubjectCase.count;

import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Made-up ladders that are resolved in each subject by itself, on the lessons of {@link OneSubjectCase}. */
final class EachSubjectCase {
  static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);

  private EachSubjectCase() {}

  static Measure measure(String act, boolean each) {
    return Measure.builder()
        .actor(Role.SUBJECT_TEACHER)
        .act(Act.of(act))
        .each(Optional.of(EachScope.SUBJECT).filter(subject -> each))
        .modality(Modality.MUST)
        .build();
  }

  /** From 2 lessons of a subject on a warning, from 4 on a consultation in the subject and one talk. */
  static AttendancePolicy twoRows(Resolution resolution) {
    return policy(
        resolution,
        row("7.1", count(2), measure("warn", true)),
        row("7.2", count(4), measure("consult", true), measure("talk", false)));
  }

  static LadderRow row(String clause, Condition when, Measure... then) {
    return LadderRow.builder()
        .clause(Clause.of(clause))
        .when(when)
        .addThen(then)
        .build();
  }

  static AttendancePolicy policy(Resolution resolution, LadderRow... rows) {
    Ladder ladder =
        Ladder.of("subjects", resolution, List.of(rows)).withEach(Optional.of(EachScope.SUBJECT));
    return OneSubjectCase.policy(count(1))
        .withEscalation(new EscalationPolicy(Window.CALENDAR_MONTH, List.of(ladder)));
  }

  /** How each row stands in each subject, in the month of a day. */
  static List<String> standings(EscalationDecision decision, LocalDate day) {
    List<String> standings = new ArrayList<>();
    for (RowDecision row : decision.at(day).orElseThrow().rows()) {
      String word = row.outcome() instanceof RowOutcome.Holds holds
          ? holds.atLeast() ? "at least" : "holds"
          : row.outcome() instanceof RowOutcome.Yields yields
              ? "yields to " + yields.to()
              : row.outcome() instanceof RowOutcome.NotYetKnown
                  ? "?"
                  : row.outcome() instanceof RowOutcome.Conflicts conflicts
                      ? "conflicts with " + conflicts.with()
                      : "-";
      standings.add(row.scope().orElse("all") + " " + row.citation().clause() + " " + word);
    }
    return standings;
  }
}
