package io.github.tvarka.support.plan;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A number observed on a day. Immutable.
 *
 * @param on the day
 * @param value the number
 */
public record ObservedNumber(
    @Required LocalDate on, @Required Fraction value) implements Serializable {
  /** Checks that the parts are given. */
  public ObservedNumber {
    Check.given("observation.on", on);
    Check.given("observation.value", value);
  }

  /**
   * A whole number observed on a day.
   *
   * @param on the day
   * @param value the number
   * @return the observation
   */
  public static ObservedNumber of(LocalDate on, long value) {
    return new ObservedNumber(on, Fraction.of(value));
  }
}
