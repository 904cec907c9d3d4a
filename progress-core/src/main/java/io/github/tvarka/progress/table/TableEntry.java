package io.github.tvarka.progress.table;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.progress.form.PartKey;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a part of a progress table was filled in: effort, for the second trimester, on 3 March. Immutable.
 *
 * @param table the key of the table
 * @param part which part of it
 * @param forPeriodOf a day of the term or school year for which it was filled in
 * @param on when it was filled in
 */
public record TableEntry(
    @Required String table,
    @Required PartKey part,
    @Required LocalDate forPeriodOf,
    @Required LocalDate on)
    implements Serializable {
  /** Checks that the parts are given. */
  public TableEntry {
    Check.code("entry.table", table);
    Check.given("entry.part", part);
    Check.given("entry.forPeriodOf", forPeriodOf);
    Check.given("entry.on", on);
  }
}
