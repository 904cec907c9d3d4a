package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.Optional;

/** What bounds may be on what is counted, a number that is 0 or more. */
final class CountedBounds {
  private CountedBounds() {}

  /**
   * Refuses bounds below 0, and a band that every number is in.
   *
   * @param prefix what stands before the name of a bound
   * @param band the band
   * @return the band
   */
  static Band check(String prefix, Band band) {
    notNegative(prefix + "atLeast", band.atLeast());
    notNegative(prefix + "moreThan", band.moreThan());
    notNegative(prefix + "atMost", band.atMost());
    notNegative(prefix + "lessThan", band.lessThan());
    boolean open = band.atMost().isEmpty() && band.lessThan().isEmpty();
    Check.that(
        !open || !band.atLeast().equals(Optional.of(Fraction.ZERO)),
        prefix + "atLeast",
        0,
        "must be above 0 where no upper bound stands beside it, since every number is 0 or more");
    return band;
  }

  private static void notNegative(String name, Optional<Fraction> bound) {
    if (bound.isPresent() && bound.get().compareTo(Fraction.ZERO) < 0) {
      Check.that(false, name, bound.get(), "must not be negative");
    }
  }
}
