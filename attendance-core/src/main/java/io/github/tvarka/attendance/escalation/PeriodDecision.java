package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All rows that are decided for one period. Immutable.
 *
 * @param decidedPer the kind of period, for ladders that have one of their own; empty for that of the policy
 * @param period the days of the period
 * @param rows one for each row of each ladder of this kind, in their order, those that do not hold included; of a ladder that is resolved in
 *     each subject by itself, one for each subject and row
 * @param fallenAway measures taken for the period under rows that do not hold now; that they were taken stays on record
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodDecision(
    Optional<Window> decidedPer,
    @Required DateRange period,
    List<RowDecision> rows,
    List<TakenMeasure> fallenAway)
    implements Serializable {
  /** Copies the lists. */
  public PeriodDecision {
    decidedPer = Check.optional(decidedPer);
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
   * One row, of a ladder that is resolved in each subject by itself that of the first subject; {@link #rows(Clause)} gives all.
   *
   * @param clause its clause
   * @return the row; empty if no ladder of this kind has one of that clause
   */
  public Optional<RowDecision> row(Clause clause) {
    return rows.stream().filter(row -> row.citation().clause().equals(clause)).findFirst();
  }

  /**
   * One row in each subject.
   *
   * @param clause its clause
   * @return the row in each subject for which its ladder is resolved, in order; one alone where it is resolved over all; empty if no ladder of
   *     this kind has one of that clause
   */
  public List<RowDecision> rows(Clause clause) {
    return rows.stream().filter(row -> row.citation().clause().equals(clause)).toList();
  }

  /**
   * One row in one subject.
   *
   * @param clause its clause
   * @param scope the subject, as the timetable names it
   * @return the row; empty if no ladder that is resolved in each subject by itself has one of that clause, or the student has no such subject
   */
  public Optional<RowDecision> row(Clause clause, String scope) {
    return rows(clause).stream()
        .filter(row -> row.scope().equals(Optional.of(scope)))
        .findFirst();
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(decidedPer.orElse(null), period, rows, fallenAway);
  }

  private record Form(
      @Nullable Window decidedPer,
      DateRange period,
      List<RowDecision> rows,
      List<TakenMeasure> fallenAway)
      implements Serializable {
    private Object readResolve() {
      return new PeriodDecision(Optional.ofNullable(decidedPer), period, rows, fallenAway);
    }
  }
}
