package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
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
}
