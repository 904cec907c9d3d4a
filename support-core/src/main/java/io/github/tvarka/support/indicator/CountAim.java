package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;

/**
 * A number in the period: 30 graduates, five initiatives, two to four strategies. Several schools' numbers are added. Immutable.
 *
 * @param count what is counted
 * @param limit the numbers that are enough
 */
public record CountAim(@Required CounterKey count, @Required Band limit) implements Aim {
  /** Checks that the parts are given. */
  public CountAim {
    Check.given("aim.count", count);
    Check.given("aim.limit", limit);
  }

  /**
   * A number in the period.
   *
   * @param count what is counted
   * @param limit the numbers that are enough
   * @return the aim
   */
  public static CountAim of(String count, Band limit) {
    return new CountAim(CounterKey.of(count), limit);
  }
}
