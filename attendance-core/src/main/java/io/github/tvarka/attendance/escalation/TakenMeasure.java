package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A measure that was taken. Immutable.
 *
 * @param clause the clause of the row under which it was taken
 * @param act what was done
 * @param on when it was done
 * @param forPeriodOf a day of the period whose absences it answers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TakenMeasure(
    @Required Clause clause,
    @Required Act act,
    @Required LocalDate on,
    @Required LocalDate forPeriodOf)
    implements Serializable {
  /** Checks that the parts are given. */
  public TakenMeasure {
    Check.given("measure.clause", clause);
    Check.given("measure.act", act);
    Check.given("measure.on", on);
    Check.given("measure.forPeriodOf", forPeriodOf);
  }
}
