package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;

/**
 * How much of a day or session must be missed for it to count. Immutable; in JSON {@code any}, {@code whole}, or a part such as {@code 1/2}.
 *
 * @param part the smallest part that counts, above 0 and at most 1; nothing but 0 stands for any part at all
 */
public record PartRule(Fraction part) implements Serializable {
  /** Any part. */
  public static final PartRule ANY = new PartRule(Fraction.ZERO);

  /** All of it. */
  public static final PartRule WHOLE = new PartRule(Fraction.of(1));

  /** Refuses parts below nothing or above all. */
  public PartRule {
    Check.given("part", part);
    boolean inside = part.compareTo(Fraction.ZERO) >= 0 && part.compareTo(Fraction.of(1)) <= 0;
    Check.that(inside, "part", part, "must be from 0 to 1");
  }

  /**
   * The rule that {@link #toString()} wrote.
   *
   * @param text any, whole or a fraction
   * @return the rule
   * @throws IllegalArgumentException for anything else
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartRule parse(String text) {
    return switch (text) {
      case "any" -> ANY;
      case "whole" -> WHOLE;
      default -> new PartRule(Fraction.parse(text));
    };
  }

  /**
   * Whether so many missed lessons of so many make a unit count.
   *
   * @param missed how many were missed
   * @param of how many the unit has
   * @return true if at least the part was missed, and anything at all
   */
  public boolean counts(int missed, int of) {
    return missed > 0 && missed * part.denominator() >= part.numerator() * of;
  }

  @JsonValue
  @Override
  public String toString() {
    if (part.equals(Fraction.ZERO)) {
      return "any";
    }
    return part.equals(Fraction.of(1)) ? "whole" : part.toString();
  }
}
