package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * By how much a target is not reached, at the least that is possible: 5 percentage points, 12 parents, 3 days. Immutable.
 *
 * @param amount how much, 0 or more; 0 where the limit itself is not enough
 * @param unit of what: percentage-point, day, or the code of what is counted
 * @param side on which side of the limit
 * @param exact whether it is that much; false where observations are missing and it can be more
 */
public record Gap(
    @Required Ratio amount,
    @Required String unit,
    @Required GapSide side,
    @Required boolean exact) implements Serializable {
  /** The unit of shares. */
  public static final String PERCENTAGE_POINT = "percentage-point";

  /** The unit of dates. */
  public static final String DAY = "day";

  /** Refuses a negative amount. */
  public Gap {
    Check.given("gap.amount", amount);
    Check.that(amount.compareTo(Ratio.ZERO) >= 0, "gap.amount", amount, "must not be negative");
    Check.text("gap.unit", unit);
    Check.given("gap.side", side);
  }

  /**
   * A gap that is known.
   *
   * @param amount how much, 0 or more
   * @param unit of what
   * @param side on which side of the limit
   * @return the gap
   */
  public static Gap exactly(Ratio amount, String unit, GapSide side) {
    return new Gap(amount, unit, side, true);
  }

  /** The gap of a share, in percentage points. */
  Gap inPoints() {
    return new Gap(amount.times(Ratio.of(100)), PERCENTAGE_POINT, side, exact);
  }

  /** How far all that a value can be is from a band; empty where some of it is inside, or comes as near as one likes. */
  static Optional<Gap> of(Possible observed, Band limit, String unit) {
    return outside(observed, limit, unit)
        .filter(gap -> observed.exact() || gap.amount().compareTo(Ratio.ZERO) > 0);
  }

  private static Optional<Gap> outside(Possible observed, Band limit, String unit) {
    Optional<Ratio> lower = bound(limit.atLeast(), limit.moreThan());
    Optional<Ratio> upper = bound(limit.atMost(), limit.lessThan());
    if (lower.isPresent()
        && observed.most().isPresent()
        && observed.most().get().compareTo(lower.get()) <= 0) {
      return Optional.of(
          new Gap(lower.get().minus(observed.most().get()), unit, GapSide.BELOW, observed.exact()));
    }
    return upper
        .filter(bound -> observed.least().compareTo(bound) >= 0)
        .map(
            bound -> new Gap(observed.least().minus(bound), unit, GapSide.ABOVE, observed.exact()));
  }

  private static Optional<Ratio> bound(Optional<Fraction> closed, Optional<Fraction> open) {
    return closed.isPresent() ? closed.map(Ratio::from) : open.map(Ratio::from);
  }
}
