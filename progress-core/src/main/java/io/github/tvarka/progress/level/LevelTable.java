package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Rounding;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;

/**
 * A table of learning levels as a regulation prints it: whose rows, for which months, with which subjects. Immutable.
 *
 * @param clause the clause or annex that prints it
 * @param rows whose levels stand in it, in the order of each month
 * @param months the months that have rows, in the order of the school year
 * @param subjects the codes of its subjects, in the order of its columns
 * @param mean how the mean at the end of a row is rounded
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevelTable(
    @Required Clause clause,
    @Required List<Role> rows,
    @Required List<MonthSpan> months,
    @Required List<String> subjects,
    @Required Rounding mean,
    List<String> readings)
    implements Serializable {
  /** Refuses rows, months and subjects that stand twice. */
  public LevelTable {
    Check.given("table.clause", clause);
    rows = Check.distinct("table.rows", Check.filled("table.rows", rows));
    months = Check.distinct("table.months", Check.filled("table.months", months));
    subjects = Check.distinct("table.subjects", Check.filled("table.subjects", subjects));
    subjects.forEach(subject -> Check.code("table.subjects", subject));
    Check.given("table.mean", mean);
    readings = Check.list("table.readings", readings);
  }
}
