package io.github.tvarka.policy.duty;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A duty that was done, as the caller knows it. Immutable.
 *
 * @param clause the clause that sets the duty
 * @param actor who did it
 * @param act what was done
 * @param on when it was done
 * @param forPeriodOf a day of the month, term or school year for which it was done
 */
public record DoneDuty(
    @Required Clause clause,
    @Required Role actor,
    @Required Act act,
    @Required LocalDate on,
    @Required LocalDate forPeriodOf)
    implements Serializable {
  /** Checks that the parts are given. */
  public DoneDuty {
    Check.given("done.clause", clause);
    Check.given("done.actor", actor);
    Check.given("done.act", act);
    Check.given("done.on", on);
    Check.given("done.forPeriodOf", forPeriodOf);
  }

  boolean fulfils(DatedDuty dated) {
    Duty duty = dated.duty();
    return clause.equals(duty.clause())
        && actor.equals(duty.actor())
        && act.equals(duty.act())
        && dated.period().map(period -> period.contains(forPeriodOf)).orElse(false);
  }
}
