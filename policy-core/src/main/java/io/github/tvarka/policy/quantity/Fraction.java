package io.github.tvarka.policy.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number, whole or a fraction: 14 lessons, or 1/3 of a lesson for a late arrival. Immutable, always in lowest terms.
 *
 * <p>In JSON a whole number is a number and a fraction a text such as {@code "1/3"}; decimals are refused, since 0.33 is not a third.
 *
 * @param numerator the number above the line
 * @param denominator the number below the line, positive
 */
public record Fraction(long numerator, long denominator)
    implements Comparable<Fraction>, Serializable {
  /** Nothing. */
  public static final Fraction ZERO = new Fraction(0, 1);

  private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,19})(?:/([0-9]{1,19}))?");

  /** Brings the fraction to lowest terms. */
  public Fraction {
    Check.that(denominator > 0, "denominator", denominator, "must be positive");
    if (denominator != 1) {
      long divisor = commonDivisor(numerator, denominator);
      numerator /= divisor;
      denominator /= divisor;
    }
  }

  /** Divides the positive denominator, so it is positive and fits. */
  private static long commonDivisor(long numerator, long denominator) {
    long divisor = denominator;
    long rest = numerator % denominator;
    while (rest != 0) {
      long next = divisor % rest;
      divisor = rest;
      rest = next;
    }
    return Math.abs(divisor);
  }

  /**
   * A whole number.
   *
   * @param whole the number
   * @return the number
   */
  public static Fraction of(long whole) {
    return new Fraction(whole, 1);
  }

  /**
   * One number over another.
   *
   * @param numerator above the line
   * @param denominator below the line, positive
   * @return the fraction in lowest terms
   */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(numerator, denominator);
  }

  /**
   * The number that {@link #toString()} wrote.
   *
   * @param text such as 14 or 1/3
   * @return the number
   * @throws IllegalArgumentException if the text is neither
   */
  public static Fraction parse(String text) {
    Matcher parts = TEXT.matcher(text);
    boolean fits = parts.matches()
        && fits(parts.group(1))
        && (parts.group(2) == null || below(parts.group(2)));
    Check.that(fits, "number", text, "must be a whole number or a fraction such as 1/3");
    String below = parts.group(2);
    return new Fraction(Long.parseLong(parts.group(1)), below == null ? 1 : Long.parseLong(below));
  }

  private static boolean below(String digits) {
    return fits(digits) && !digits.matches("0+");
  }

  private static boolean fits(String digits) {
    return new BigInteger(digits).bitLength() < Long.SIZE;
  }

  /**
   * The number that {@link #json()} wrote.
   *
   * @param value a whole number, or a text such as 1/3
   * @return the number
   * @throws IllegalArgumentException for anything else, decimals included
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Fraction fromJson(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return of(((Number) value).longValue());
    }
    Check.that(
        value instanceof String,
        "number",
        value,
        "must be a whole number or a fraction such as \"1/3\"");
    return parse((String) value);
  }

  /**
   * The number for JSON.
   *
   * @return a {@link Long} for a whole number, otherwise a text such as 1/3
   */
  @JsonValue
  public Object json() {
    return denominator == 1 ? (Object) numerator : toString();
  }

  /**
   * The sum.
   *
   * @param other another number
   * @return this and the other together
   */
  public Fraction plus(Fraction other) {
    if (denominator == other.denominator) {
      return new Fraction(Math.addExact(numerator, other.numerator), denominator);
    }
    return new Fraction(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  /**
   * The difference.
   *
   * @param other another number
   * @return this without the other
   */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(Math.negateExact(other.numerator), other.denominator));
  }

  /**
   * The product.
   *
   * @param other another number
   * @return this times the other
   */
  public Fraction times(Fraction other) {
    return new Fraction(
        Math.multiplyExact(numerator, other.numerator),
        Math.multiplyExact(denominator, other.denominator));
  }

  /**
   * The quotient.
   *
   * @param other a number above zero
   * @return this divided by the other
   * @throws IllegalArgumentException if the other is zero or below
   */
  public Fraction dividedBy(Fraction other) {
    Check.that(other.numerator > 0, "divisor", other, "must be positive");
    return new Fraction(
        Math.multiplyExact(numerator, other.denominator),
        Math.multiplyExact(denominator, other.numerator));
  }

  /**
   * Whether nothing stands below the line.
   *
   * @return true for a whole number
   */
  public boolean whole() {
    return denominator == 1;
  }

  /** Whether a product with another small one fits. */
  private boolean small() {
    return numerator == (int) numerator && denominator == (int) denominator;
  }

  @Override
  public int compareTo(Fraction other) {
    if (denominator == other.denominator) {
      return Long.compare(numerator, other.numerator);
    }
    if (small() && other.small()) {
      return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
    return BigInteger.valueOf(numerator)
        .multiply(BigInteger.valueOf(other.denominator))
        .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
  }

  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
