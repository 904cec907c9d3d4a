package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows in each period of a school year up to a day. Immutable.
 *
 * @param periods the periods, in order, the one of the day of the decision last
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EscalationDecision(List<PeriodDecision> periods) implements Serializable {
  /** Copies the list. */
  public EscalationDecision {
    periods = Check.list("periods", periods);
  }

  /**
   * The period of a day.
   *
   * @param date the day
   * @return what follows in it; empty if the decision does not reach it
   */
  public Optional<PeriodDecision> at(LocalDate date) {
    return periods.stream().filter(period -> period.period().contains(date)).findFirst();
  }

  /**
   * The measures that are due and not taken; once they are logged as taken, the same facts give none of them again.
   *
   * @return them, in order of periods and rows
   */
  public List<DueMeasure> due() {
    List<DueMeasure> due = new ArrayList<>();
    for (PeriodDecision period : periods) {
      for (RowDecision row : period.holding()) {
        ((RowOutcome.Holds) row.outcome())
            .measures().stream()
                .filter(ordered -> ordered.doneOn().isEmpty())
                .forEach(ordered ->
                    due.add(new DueMeasure(period.period(), row.citation().clause(), ordered)));
      }
    }
    return List.copyOf(due);
  }
}
