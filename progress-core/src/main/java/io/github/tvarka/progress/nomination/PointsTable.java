package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Points by one criterion, in bands; a number in no band gives none. Immutable.
 *
 * @param clause the clause that sets the points
 * @param criterion the number by which they are given
 * @param choice which rows count where several fit
 * @param rows the bands with their points, in the order of the text
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PointsTable(
    @Required Clause clause,
    @Required CounterKey criterion,
    @Required RowChoice choice,
    @Required List<PointsRow> rows,
    List<String> readings)
    implements Serializable {
  /** Refuses a table without rows, and rows that overlap where only one may fit. */
  public PointsTable {
    Check.given("points.clause", clause);
    Check.given("points.criterion", criterion);
    Check.given("points.choice", choice);
    rows = Check.filled("points.rows", rows);
    readings = Check.list("points.readings", readings);
    for (Fraction number : choice == RowChoice.ONLY ? Bounds.around(rows) : List.<Fraction>of()) {
      long fits = rows.stream().filter(row -> row.when().contains(number)).count();
      Check.that(fits < 2, "points.rows by " + criterion, number, "must not stand in several rows");
    }
  }

  /** This table and those inside its rows. */
  Stream<PointsTable> walk() {
    return Stream.concat(
        Stream.of(this),
        rows.stream().flatMap(row -> row.further().stream()).flatMap(PointsTable::walk));
  }
}
