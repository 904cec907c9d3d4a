package io.github.tvarka.attendance.absence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;

/**
 * How much of a lesson, session or day must be missed for it to count. Immutable; in JSON {@code any}, {@code whole}, a part such as
 * {@code 1/2}, which is enough itself, or {@code more-than-1/2}, where it is not.
 *
 * @param part the smallest part that counts, above 0 and at most 1; nothing but 0 stands for any part at all
 * @param strict whether more than the part must be missed; the part is above 0 and below 1 then
 */
public record PartRule(Fraction part, boolean strict) implements Serializable {
  /** Any part. */
  public static final PartRule ANY = new PartRule(Fraction.ZERO, false);

  /** All of it. */
  public static final PartRule WHOLE = new PartRule(Fraction.of(1), false);

  private static final String MORE_THAN = "more-than-";

  /** Refuses parts below nothing or above all, and more than what cannot be exceeded. */
  public PartRule {
    Check.given("part", part);
    boolean inside = part.compareTo(Fraction.ZERO) >= 0 && part.compareTo(Fraction.of(1)) <= 0;
    Check.that(inside, "part", part, "must be from 0 to 1");
    boolean between = part.compareTo(Fraction.ZERO) > 0 && part.compareTo(Fraction.of(1)) < 0;
    Check.that(
        between || !strict, "part", MORE_THAN + part, "must be more than a part between 0 and 1");
  }

  /**
   * At least a part.
   *
   * @param part the smallest part that counts, above 0 and at most 1
   * @return the rule
   */
  public static PartRule atLeast(Fraction part) {
    return new PartRule(part, false);
  }

  /**
   * More than a part.
   *
   * @param part the part that does not count itself, above 0 and below 1
   * @return the rule
   */
  public static PartRule moreThan(Fraction part) {
    return new PartRule(part, true);
  }

  /**
   * The rule that {@link #toString()} wrote.
   *
   * @param text any, whole, a fraction, or more-than- before a fraction
   * @return the rule
   * @throws IllegalArgumentException for anything else
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartRule parse(String text) {
    if (text.startsWith(MORE_THAN)) {
      return moreThan(Fraction.parse(text.substring(MORE_THAN.length())));
    }
    return switch (text) {
      case "any" -> ANY;
      case "whole" -> WHOLE;
      default -> atLeast(Fraction.parse(text));
    };
  }

  /**
   * Whether so much missed of so much makes it count: so many lessons of a day, so many minutes of a lesson.
   *
   * @param missed how much was missed
   * @param of how much there is
   * @return true if enough was missed, and anything at all
   */
  public boolean counts(long missed, long of) {
    long asked = part.numerator() * of;
    long found = missed * part.denominator();
    return missed > 0 && (strict ? found > asked : found >= asked);
  }

  @JsonValue
  @Override
  public String toString() {
    if (strict) {
      return MORE_THAN + part;
    }
    if (part.equals(Fraction.ZERO)) {
      return "any";
    }
    return part.equals(Fraction.of(1)) ? "whole" : part.toString();
  }
}
