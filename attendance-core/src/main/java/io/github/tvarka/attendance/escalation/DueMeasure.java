package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A measure that a row which surely holds orders, and that was not taken yet. Immutable.
 *
 * @param period the period for which it is ordered
 * @param row the clause of the row
 * @param ordered the measure and the clause that orders it
 */
public record DueMeasure(
    @Required DateRange period,
    @Required Clause row,
    @Required OrderedMeasure ordered) implements Serializable {
  /** Checks that the parts are given. */
  public DueMeasure {
    Check.given("period", period);
    Check.given("row", row);
    Check.given("ordered", ordered);
  }

  /**
   * The entry to log once it is taken, so that it is no longer due.
   *
   * @param on the day on which it was taken
   * @return the entry
   */
  public TakenMeasure taken(LocalDate on) {
    return new TakenMeasure(row, ordered.measure().act(), ordered.scope(), on, period.from());
  }
}
