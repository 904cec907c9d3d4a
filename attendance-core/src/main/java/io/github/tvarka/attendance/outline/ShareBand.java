package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shares of a band, compared without dividing. Immutable. */
final class ShareBand {
  private final @Nullable Fraction lower;
  private final boolean lowerInside;
  private final @Nullable Fraction upper;
  private final boolean upperInside;

  ShareBand(Band band) {
    Optional<Fraction> least = band.atLeast();
    Optional<Fraction> most = band.atMost();
    lower = least.isPresent() ? least.get() : band.moreThan().orElse(null);
    lowerInside = least.isPresent();
    upper = most.isPresent() ? most.get() : band.lessThan().orElse(null);
    upperInside = most.isPresent();
  }

  /** Whether a share lies in the band or above. */
  private boolean reaches(long part, long whole) {
    if (lower == null) {
      return true;
    }
    int order = compare(part, whole, lower);
    return order > 0 || (order == 0 && lowerInside);
  }

  private boolean contains(long part, long whole) {
    if (!reaches(part, whole)) {
      return false;
    }
    int order = upper == null ? -1 : compare(part, whole, upper);
    return order < 0 || (order == 0 && upperInside);
  }

  private static int compare(long part, long whole, Fraction bound) {
    return Long.compare(part * bound.denominator(), bound.numerator() * whole);
  }

  /** Whether a share of so much at least and so much at most lies in the band; of a whole of nothing it is none. */
  Truth contains(long least, long most, long whole) {
    if (whole == 0) {
      return Truth.of(contains(0, 1));
    }
    boolean first = contains(least, whole);
    if (first != contains(most, whole)) {
      return Truth.UNKNOWN;
    }
    boolean around = !first && !reaches(least, whole) && reaches(most, whole);
    return around ? Truth.UNKNOWN : Truth.of(first);
  }
}
