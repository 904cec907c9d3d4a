package io.github.tvarka.policy.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;

/**
 * How a number is rounded: a mean to one decimal, a half upward. Immutable.
 *
 * @param decimals how many decimals are left, 0 to 6
 * @param way which of the two nearest numbers is taken
 */
public record Rounding(@Required int decimals, @Required Way way) implements Serializable {
  /** Which of the two nearest numbers is taken. */
  public enum Way {
    /** The nearer one; the upper one from the middle on. */
    @JsonProperty("half-up")
    HALF_UP,
    /** The lower one. */
    @JsonProperty("down")
    DOWN,
    /** The upper one. */
    @JsonProperty("up")
    UP
  }

  /** Refuses decimals below 0 and above 6. */
  public Rounding {
    Check.that(
        decimals >= 0 && decimals <= 6, "rounding.decimals", decimals, "must be between 0 and 6");
    Check.given("rounding.way", way);
  }

  /**
   * To the nearest number, a half upward.
   *
   * @param decimals how many decimals are left, 0 to 6
   * @return the rounding
   */
  public static Rounding halfUp(int decimals) {
    return new Rounding(decimals, Way.HALF_UP);
  }

  /**
   * To the number below.
   *
   * @param decimals how many decimals are left, 0 to 6
   * @return the rounding
   */
  public static Rounding down(int decimals) {
    return new Rounding(decimals, Way.DOWN);
  }

  /** The distance from one rounded number to the next: 1, 1/10, 1/100 and so on. */
  private Fraction step() {
    long below = 1;
    for (int i = 0; i < decimals; i++) {
      below *= 10;
    }
    return Fraction.of(1, below);
  }

  /**
   * A number rounded.
   *
   * @param number the exact number
   * @return the number with so many decimals
   */
  public Fraction apply(Fraction number) {
    Fraction steps = number.dividedBy(step());
    long below = Math.floorDiv(steps.numerator(), steps.denominator());
    boolean higher = switch (way) {
      case HALF_UP -> steps.minus(Fraction.of(below)).compareTo(Fraction.of(1, 2)) >= 0;
      case DOWN -> false;
      case UP -> !steps.whole();
    };
    return Fraction.of(higher ? below + 1 : below).times(step());
  }

  /**
   * An amount rounded at both ends.
   *
   * @param amount what the exact number can be
   * @return what the rounded number can be
   */
  public Interval apply(Interval amount) {
    return new Interval(apply(amount.least()), apply(amount.most()));
  }

  /**
   * The numbers that become a given one.
   *
   * @param rounded a number with so many decimals
   * @return the band of numbers that {@link #apply(Fraction)} rounds to it
   */
  public Band band(Fraction rounded) {
    Check.that(
        apply(rounded).equals(rounded), "rounded", rounded, "must be rounded by this already");
    Fraction half = step().times(Fraction.of(1, 2));
    return switch (way) {
      case HALF_UP -> fromTo(rounded.minus(half), rounded.plus(half));
      case DOWN -> fromTo(rounded, rounded.plus(step()));
      case UP ->
        new Band(
            Optional.empty(),
            Optional.of(rounded.minus(step())),
            Optional.of(rounded),
            Optional.empty());
    };
  }

  private static Band fromTo(Fraction fromInclusive, Fraction toExclusive) {
    return new Band(
        Optional.of(fromInclusive), Optional.empty(), Optional.empty(), Optional.of(toExclusive));
  }
}
