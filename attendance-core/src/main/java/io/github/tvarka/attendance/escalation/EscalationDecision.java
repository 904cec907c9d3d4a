package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows in each period of a school year up to a day. Immutable.
 *
 * @param periods the periods of every kind, in order of their last days; of those that end together the policy's own kind stands first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EscalationDecision(List<PeriodDecision> periods) implements Serializable {
  /** Copies the list. */
  public EscalationDecision {
    periods = Check.list("periods", periods);
  }

  /**
   * The period of a day, of the kind by which the policy decides; {@link #row} finds the rows of ladders with periods of their own.
   *
   * @param date the day
   * @return what follows in it; empty if the decision does not reach it
   */
  public Optional<PeriodDecision> at(LocalDate date) {
    return periods.stream()
        .filter(period -> period.decidedPer().isEmpty() && period.period().contains(date))
        .findFirst();
  }

  /**
   * A row in the period of a day, whatever the kind of period for which its ladder is decided.
   *
   * @param clause the row's clause
   * @param date the day
   * @return what becomes of it, as {@link PeriodDecision#row(Clause)} finds it; empty if the policy has no such row, or the decision does
   *     not reach the day
   */
  public Optional<RowDecision> row(Clause clause, LocalDate date) {
    return periods.stream()
        .filter(period -> period.period().contains(date))
        .flatMap(period -> period.row(clause).stream())
        .findFirst();
  }

  /**
   * A row in the period of a day and in each subject for which its ladder is resolved.
   *
   * @param clause the row's clause
   * @param date the day
   * @return what becomes of it, one for each subject; one alone where the ladder is resolved over all; empty as of {@link #row}
   */
  public List<RowDecision> rows(Clause clause, LocalDate date) {
    return periods.stream()
        .filter(period -> period.period().contains(date))
        .flatMap(period -> period.rows(clause).stream())
        .toList();
  }

  /**
   * The last period of each kind, in which the day of the decision is, or after which it comes.
   *
   * @return the periods, in their order
   */
  public List<PeriodDecision> latest() {
    Map<Optional<Window>, PeriodDecision> last = new LinkedHashMap<>();
    periods.forEach(period -> last.put(period.decidedPer(), period));
    return periods.stream().filter(last::containsValue).toList();
  }

  /**
   * The measures that are due and not taken; once they are logged as taken, the same facts give none of them again.
   *
   * @return them, in order of periods and rows
   */
  public List<DueMeasure> due() {
    Set<DueMeasure> due = new LinkedHashSet<>();
    for (PeriodDecision period : periods) {
      for (RowDecision row : period.holding()) {
        row.outcome().measures().stream()
            .filter(ordered -> ordered.doneOn().isEmpty())
            .forEach(ordered ->
                due.add(new DueMeasure(period.period(), row.citation().clause(), ordered)));
      }
    }
    return List.copyOf(due);
  }
}
