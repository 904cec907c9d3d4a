package io.github.tvarka.policy.duty;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactKey;
import java.io.Serializable;

/**
 * More time for a duty where a fact allows it: with objective reasons, by the end of that day's lessons. Immutable.
 *
 * @param fact the fact that allows it
 * @param due until when, then
 */
public record LaterDue(@Required FactKey fact, @Required DutyDue due) implements Serializable {
  /** Refuses a due without a date: it would allow any time. */
  public LaterDue {
    Check.given("later.fact", fact);
    Check.given("later.due", due);
    Check.that(due.kind() != DutyDue.Kind.NO_DATE, "later.due", due, "must set a date");
  }
}
