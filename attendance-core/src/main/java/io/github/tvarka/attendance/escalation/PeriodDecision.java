package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * All rows in one period. Immutable.
 *
 * @param period the days of the period
 * @param rows one for each row of each ladder, in their order, those that do not hold included
 * @param fallenAway measures taken for the period under rows that do not hold now; that they were taken stays on record
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodDecision(
    @Required DateRange period, List<RowDecision> rows, List<TakenMeasure> fallenAway)
    implements Serializable {
  /** Copies the lists. */
  public PeriodDecision {
    Check.given("period", period);
    rows = Check.list("rows", rows);
    fallenAway = Check.list("fallenAway", fallenAway);
  }

  /**
   * The rows that surely hold.
   *
   * @return them, in order
   */
  public List<RowDecision> holding() {
    return rows.stream().filter(RowDecision::holds).toList();
  }

  /**
   * One row.
   *
   * @param clause its clause
   * @return the row; empty if the policy has none of that clause
   */
  public Optional<RowDecision> row(Clause clause) {
    return rows.stream().filter(row -> row.citation().clause().equals(clause)).findFirst();
  }
}
