package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.escalation.EscalationChanges;
import io.github.tvarka.attendance.escalation.OrderedMeasure;
import io.github.tvarka.attendance.escalation.RowChange;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is decided otherwise after an edition was added, corrected or moved. Immutable.
 *
 * <p>The same clause with the same outcome has not changed, even if it is cited of another edition now.
 *
 * @param rows the rows of ladders whose outcome differs, in order of periods and rows
 * @param lessons the missed lessons of which something else becomes, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TimelineChanges(List<RowChange> rows, List<LessonChange> lessons)
    implements Serializable {
  private static final String ANY_EDITION = "any";

  /** Copies the lists. */
  public TimelineChanges {
    rows = Check.list("rows", rows);
    lessons = Check.list("lessons", lessons);
  }

  /**
   * The changes between two decisions on the same facts.
   *
   * @param before the former decision
   * @param after the decision now
   * @return exactly what is decided otherwise, each as it was and as it is
   */
  public static TimelineChanges between(TimelineDecision before, TimelineDecision after) {
    List<RowChange> rows =
        EscalationChanges.between(before.escalation(), after.escalation()).stream()
            .filter(change -> !outcome(change.before()).equals(outcome(change.after())))
            .toList();
    Map<LessonSlot, ExcuseOutcome> former = lessons(before);
    Map<LessonSlot, ExcuseOutcome> now = lessons(after);
    Set<LessonSlot> slots = new TreeSet<>(former.keySet());
    slots.addAll(now.keySet());
    List<LessonChange> lessons = new ArrayList<>();
    for (LessonSlot slot : slots) {
      Optional<ExcuseOutcome> was = Optional.ofNullable(former.get(slot));
      Optional<ExcuseOutcome> is = Optional.ofNullable(now.get(slot));
      if (!was.map(TimelineChanges::plain).equals(is.map(TimelineChanges::plain))) {
        lessons.add(new LessonChange(slot, was, is));
      }
    }
    return new TimelineChanges(rows, lessons);
  }

  private static Map<LessonSlot, ExcuseOutcome> lessons(TimelineDecision decision) {
    Map<LessonSlot, ExcuseOutcome> outcomes = new TreeMap<>();
    for (ExcuseVerdict verdict : decision.verdicts()) {
      verdict
          .lessons()
          .forEach(
              lesson -> outcomes.put(new LessonSlot(verdict.date(), lesson), verdict.outcome()));
    }
    return outcomes;
  }

  private static Optional<RowOutcome> outcome(Optional<RowDecision> row) {
    return row.map(RowDecision::outcome).map(TimelineChanges::plain);
  }

  /** The same outcome, its citations of no edition in particular. */
  private static RowOutcome plain(RowOutcome outcome) {
    if (outcome instanceof RowOutcome.Holds holds) {
      return new RowOutcome.Holds(plain(holds.measures()), holds.atLeast());
    }
    if (outcome instanceof RowOutcome.Conflicts conflicts) {
      return new RowOutcome.Conflicts(conflicts.with(), plain(conflicts.measures()));
    }
    return outcome instanceof RowOutcome.NotYetKnown open
        ? new RowOutcome.NotYetKnown(open.needs(), plain(open.measures()))
        : outcome;
  }

  private static List<OrderedMeasure> plain(List<OrderedMeasure> measures) {
    return measures.stream()
        .map(ordered -> new OrderedMeasure(
            plain(ordered.citation()),
            ordered.measure(),
            ordered.scope(),
            ordered.doneOn(),
            ordered.until()))
        .toList();
  }

  private static ExcuseOutcome plain(ExcuseOutcome outcome) {
    if (outcome instanceof ExcuseOutcome.Excused excused) {
      return new ExcuseOutcome.Excused(plain(excused.citation()), excused.by());
    }
    return outcome instanceof ExcuseOutcome.LeftToSchool left
        ? new ExcuseOutcome.LeftToSchool(plain(left.citation()), left.by())
        : outcome;
  }

  private static Citation plain(Citation citation) {
    return new Citation(citation.document(), ANY_EDITION, citation.clause());
  }
}
