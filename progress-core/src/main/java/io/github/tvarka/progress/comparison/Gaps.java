package io.github.tvarka.progress.comparison;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;

/** How far two numbers are apart, where either may not be wholly known. */
final class Gaps {
  private Gaps() {}

  /** How far they are apart, whichever is higher. */
  static Interval apart(Interval first, Interval second) {
    Interval difference = first.minus(second);
    Fraction above = difference.most();
    Fraction below = Fraction.ZERO.minus(difference.least());
    Fraction most = above.compareTo(below) > 0 ? above : below;
    boolean mayMeet = above.compareTo(Fraction.ZERO) >= 0 && below.compareTo(Fraction.ZERO) >= 0;
    if (mayMeet) {
      return new Interval(Fraction.ZERO, most);
    }
    Fraction least = above.compareTo(Fraction.ZERO) < 0
        ? Fraction.ZERO.minus(above)
        : Fraction.ZERO.minus(below);
    return new Interval(least, most);
  }
}
