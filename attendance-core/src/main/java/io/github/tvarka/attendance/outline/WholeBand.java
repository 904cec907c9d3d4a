package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.util.Optional;

/**
 * The whole numbers of a band. Immutable.
 *
 * @param lowest the first, inclusive
 * @param highest the last, inclusive
 */
record WholeBand(long lowest, long highest) {
  static WholeBand of(Band band) {
    long lowest = Long.MIN_VALUE;
    long highest = Long.MAX_VALUE;
    Optional<Fraction> above = band.moreThan();
    Optional<Fraction> below = band.lessThan();
    if (band.atLeast().isPresent()) {
      lowest = -floor(band.atLeast().get(), -1);
    } else if (above.isPresent()) {
      lowest = floor(above.get(), 1) + 1;
    }
    if (band.atMost().isPresent()) {
      highest = floor(band.atMost().get(), 1);
    } else if (below.isPresent()) {
      highest = -floor(below.get(), -1) - 1;
    }
    return new WholeBand(lowest, highest);
  }

  /** The greatest whole number not above a number, or its negative. */
  private static long floor(Fraction number, int sign) {
    return Math.floorDiv(sign * number.numerator(), number.denominator());
  }

  boolean contains(long number) {
    return number >= lowest && number <= highest;
  }

  /** Whether what lies from the least to the most lies in the band. */
  Truth contains(long least, long most) {
    boolean first = contains(least);
    if (least == most || first == contains(most)) {
      boolean around = !first && least < lowest && most > highest;
      return around ? Truth.UNKNOWN : Truth.of(first);
    }
    return Truth.UNKNOWN;
  }
}
