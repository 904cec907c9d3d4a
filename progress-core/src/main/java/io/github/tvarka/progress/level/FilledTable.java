package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A table of one student's levels in one school year, filled in as far as is known on a day. Immutable.
 *
 * @param citation the annex that prints it
 * @param asOf the day
 * @param rows the rows of the months that have begun, in the order of the table
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FilledTable(
    @Required Citation citation,
    @Required LocalDate asOf,
    List<FilledRow> rows,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public FilledTable {
    Check.given("table.citation", citation);
    Check.given("table.asOf", asOf);
    rows = Check.list("table.rows", rows);
    readings = Check.list("table.readings", readings);
  }
}
