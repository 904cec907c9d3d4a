package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;
import java.util.List;

/**
 * A quantity as far as it is known. Immutable.
 *
 * @param amount what it can be
 * @param needs the facts that make it uncertain; empty for an exact amount
 */
public record Measured(Interval amount, List<Need> needs) implements Serializable {
  /** Nothing, and surely so. */
  public static final Measured NOTHING = new Measured(Interval.exactly(0), List.of());

  /** Copies the list. */
  public Measured {
    Check.given("amount", amount);
    needs = Check.list("needs", needs);
  }
}
