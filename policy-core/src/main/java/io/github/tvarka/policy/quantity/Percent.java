package io.github.tvarka.policy.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact percentage, from 0 upward, such as 50% or 12.5%. Immutable; equal percentages are equal values however they were written.
 *
 * @param value the number before the sign, 0 or more and below a thousand million, at most nine decimals
 */
public record Percent(BigDecimal value) implements Comparable<Percent>, Serializable {
  private static final Pattern TEXT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)%");

  private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000);

  /** Refuses a value that is negative or has more digits than can be read back; drops trailing zeros. */
  public Percent {
    Check.given("percent", value);
    Check.that(value.signum() >= 0, "percent", value, "must not be negative");
    Check.that(value.compareTo(TOO_MUCH) < 0, "percent", value, "must be below a thousand million");
    value = value.stripTrailingZeros();
    Check.that(value.scale() <= 9, "percent", value, "must have at most nine decimals");
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /**
   * A whole percentage.
   *
   * @param whole the number before the sign, 0 or more
   * @return the percentage
   */
  public static Percent of(long whole) {
    return new Percent(BigDecimal.valueOf(whole));
  }

  /**
   * The percentage that {@link #toString()} wrote.
   *
   * @param text such as 50% or 12.5%
   * @return the percentage
   * @throws IllegalArgumentException if the text is not a number and the sign
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Percent parse(String text) {
    Check.that(
        TEXT.matcher(text).matches(),
        "percent",
        text,
        "must be a number with the sign, such as \"50%\"");
    return new Percent(new BigDecimal(text.substring(0, text.length() - 1)));
  }

  /**
   * The same as a fraction of one: 50% is 1/2.
   *
   * @return the exact fraction
   */
  public Fraction fraction() {
    long below = 100;
    for (int i = 0; i < value.scale(); i++) {
      below *= 10;
    }
    return Fraction.of(value.unscaledValue().longValueExact(), below);
  }

  @Override
  public int compareTo(Percent other) {
    return value.compareTo(other.value);
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString() + "%";
  }
}
