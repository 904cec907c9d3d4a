package io.github.tvarka.policy.quantity;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * What a quantity can be, given what is not known: three unexcused and two unmarked lessons are between 3 and 5. Immutable.
 *
 * @param least the smallest it can be
 * @param most the largest it can be, not below the least; both are possible
 */
public record Interval(@Required Fraction least, @Required Fraction most) implements Serializable {
  /** Refuses an interval upside down. */
  public Interval {
    Check.given("least", least);
    Check.given("most", most);
    if (least.compareTo(most) > 0) {
      Check.that(false, "least", least, "must not be above most (" + most + ")");
    }
  }

  /**
   * A known number.
   *
   * @param whole the number
   * @return the interval of that number alone
   */
  public static Interval exactly(long whole) {
    return exactly(Fraction.of(whole));
  }

  /**
   * A known number.
   *
   * @param number the number
   * @return the interval of that number alone
   */
  public static Interval exactly(Fraction number) {
    return new Interval(number, number);
  }

  /**
   * A number not wholly known.
   *
   * @param least the smallest it can be
   * @param most the largest it can be
   * @return the interval
   */
  public static Interval between(long least, long most) {
    return new Interval(Fraction.of(least), Fraction.of(most));
  }

  /**
   * Whether the number is known.
   *
   * @return true if only one number is possible
   */
  public boolean exact() {
    return least.equals(most);
  }

  /**
   * This with a known number added.
   *
   * @param number what is added at both ends
   * @return the moved interval
   */
  public Interval plus(Fraction number) {
    return new Interval(least.plus(number), most.plus(number));
  }

  /**
   * This without another number that is not wholly known.
   *
   * @param other what is taken away
   * @return what the difference can be
   */
  public Interval minus(Interval other) {
    return new Interval(least.minus(other.most), most.minus(other.least));
  }

  /**
   * This as a share of a whole.
   *
   * @param whole what it is a share of; zero gives zero, since of nothing nothing can be missed
   * @return the interval of the share, 1 for all
   */
  public Interval shareOf(Fraction whole) {
    if (whole.equals(Fraction.ZERO)) {
      return exactly(0);
    }
    return new Interval(least.dividedBy(whole), most.dividedBy(whole));
  }

  @Override
  public String toString() {
    return exact() ? least.toString() : least + ".." + most;
  }
}
