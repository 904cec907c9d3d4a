package io.github.tvarka.attendance.tally;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;

/**
 * How many of one unit make one of another, and the clause that says so: a lesson is 3/4 of an hour. Immutable.
 *
 * @param clause the clause that sets it
 * @param to what the unit is called after conversion, a code such as hour
 * @param factor how many of it one unit of the counter makes, above 0
 */
public record Conversion(
    @Required Clause clause, @Required String to, @Required Fraction factor)
    implements Serializable {
  /** Refuses a factor of nothing. */
  public Conversion {
    Check.given("conversion.clause", clause);
    Check.code("conversion.to", to);
    Check.given("conversion.factor", factor);
    Check.that(
        factor.compareTo(Fraction.ZERO) > 0, "conversion.factor", factor, "must be positive");
  }
}
