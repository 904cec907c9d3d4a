package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number of any size, in lowest terms: the mean of forty schools' shares has a denominator that no {@link Fraction} holds.
 * Immutable.
 *
 * <p>In JSON it is a text such as {@code "4/5"}, or {@code "30"} for a whole number.
 *
 * @param numerator the number above the line
 * @param denominator the number below the line, positive
 */
public record Ratio(BigInteger numerator, BigInteger denominator)
    implements Comparable<Ratio>, Serializable {
  /** Nothing. */
  public static final Ratio ZERO = of(0);

  /** All. */
  public static final Ratio ONE = of(1);

  private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,4000})(?:/([0-9]{1,4000}))?");

  /** Brings the number to lowest terms. */
  public Ratio {
    Check.given("numerator", numerator);
    Check.given("denominator", denominator);
    Check.that(denominator.signum() > 0, "denominator", denominator, "must be positive");
    BigInteger divisor = numerator.gcd(denominator);
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /**
   * A whole number.
   *
   * @param whole the number
   * @return the number
   */
  public static Ratio of(long whole) {
    return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /**
   * The same number as a fraction of the kernel.
   *
   * @param fraction the fraction
   * @return the number
   */
  public static Ratio from(Fraction fraction) {
    return new Ratio(
        BigInteger.valueOf(fraction.numerator()), BigInteger.valueOf(fraction.denominator()));
  }

  /**
   * The number that {@link #toString()} wrote.
   *
   * @param text such as 30 or 4/5
   * @return the number
   * @throws IllegalArgumentException if the text is neither
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Ratio parse(String text) {
    Matcher parts = TEXT.matcher(text);
    Check.that(parts.matches(), "number", text, "must be a whole number or a fraction such as 4/5");
    String below = parts.group(2);
    return new Ratio(
        new BigInteger(parts.group(1)), below == null ? BigInteger.ONE : new BigInteger(below));
  }

  /**
   * The sum.
   *
   * @param other another number
   * @return this and the other together
   */
  public Ratio plus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * The difference.
   *
   * @param other another number
   * @return this without the other
   */
  public Ratio minus(Ratio other) {
    return plus(new Ratio(other.numerator.negate(), other.denominator));
  }

  /**
   * The product.
   *
   * @param other another number
   * @return this times the other
   */
  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @param other a number above zero
   * @return this divided by the other
   * @throws IllegalArgumentException if the other is zero or below
   */
  public Ratio dividedBy(Ratio other) {
    Check.that(other.numerator.signum() > 0, "divisor", other, "must be positive");
    return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /**
   * The number in decimals, cut off.
   *
   * @param decimals how many decimals at most
   * @param rounding what becomes of the rest
   * @return the decimal number without trailing zeros
   */
  public BigDecimal decimal(int decimals, RoundingMode rounding) {
    BigDecimal cut =
        new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    BigDecimal plain = cut.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @JsonValue
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
