package io.github.tvarka.policy.quantity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers for which a rule holds, each bound strict or not: 1 to 7, more than 14, at most 5. Immutable.
 *
 * @param atLeast the smallest number inside
 * @param moreThan the largest number below the band, itself outside
 * @param atMost the largest number inside
 * @param lessThan the smallest number above the band, itself outside
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Band(
    Optional<Fraction> atLeast,
    Optional<Fraction> moreThan,
    Optional<Fraction> atMost,
    Optional<Fraction> lessThan)
    implements Serializable {
  /** Refuses a band without a bound, with two bounds on one side, or with nothing between its bounds. */
  public Band {
    atLeast = Check.optional(atLeast);
    moreThan = Check.optional(moreThan);
    atMost = Check.optional(atMost);
    lessThan = Check.optional(lessThan);
    Check.that(
        atLeast.isEmpty() || moreThan.isEmpty(),
        "moreThan",
        moreThan.orElse(null),
        "must not stand beside atLeast");
    Check.that(
        atMost.isEmpty() || lessThan.isEmpty(),
        "lessThan",
        lessThan.orElse(null),
        "must not stand beside atMost");
    Optional<Fraction> lower = atLeast.isPresent() ? atLeast : moreThan;
    Optional<Fraction> upper = atMost.isPresent() ? atMost : lessThan;
    Check.that(
        lower.isPresent() || upper.isPresent(),
        "band",
        "no bound",
        "must have atLeast, moreThan, atMost or lessThan");
    if (lower.isPresent() && upper.isPresent()) {
      int order = lower.get().compareTo(upper.get());
      boolean open = moreThan.isPresent() || lessThan.isPresent();
      if (order > 0 || (order == 0 && open)) {
        Check.that(
            false,
            "band",
            lower.get() + " to " + upper.get(),
            "must have a number between its bounds");
      }
    }
  }

  /**
   * From one number to another, both inside.
   *
   * @param least the smallest inside
   * @param most the largest inside
   * @return the band
   */
  public static Band between(long least, long most) {
    return new Band(some(least), Optional.empty(), some(most), Optional.empty());
  }

  /**
   * One number alone.
   *
   * @param number the number inside
   * @return the band
   */
  public static Band exactly(long number) {
    return between(number, number);
  }

  /**
   * A number and all above it.
   *
   * @param least the smallest inside
   * @return the band
   */
  public static Band atLeast(long least) {
    return new Band(some(least), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * All above a number.
   *
   * @param below the largest outside
   * @return the band
   */
  public static Band moreThan(long below) {
    return new Band(Optional.empty(), some(below), Optional.empty(), Optional.empty());
  }

  /**
   * A number and all below it.
   *
   * @param most the largest inside
   * @return the band
   */
  public static Band atMost(long most) {
    return new Band(Optional.empty(), Optional.empty(), some(most), Optional.empty());
  }

  /**
   * All below a number.
   *
   * @param above the smallest outside
   * @return the band
   */
  public static Band lessThan(long above) {
    return new Band(Optional.empty(), Optional.empty(), Optional.empty(), some(above));
  }

  private static Optional<Fraction> some(long number) {
    return Optional.of(Fraction.of(number));
  }

  /**
   * Whether a known number is inside.
   *
   * @param number the number
   * @return true if it is inside
   */
  public boolean contains(Fraction number) {
    return reaches(number)
        && (atMost.isEmpty() || number.compareTo(atMost.get()) <= 0)
        && (lessThan.isEmpty() || number.compareTo(lessThan.get()) < 0);
  }

  /**
   * Whether a number satisfies the lower bound, whatever the upper one.
   *
   * @param number the number
   * @return true if it is inside or above
   */
  public boolean reaches(Fraction number) {
    return (atLeast.isEmpty() || number.compareTo(atLeast.get()) >= 0)
        && (moreThan.isEmpty() || number.compareTo(moreThan.get()) > 0);
  }

  /**
   * Whether a quantity is inside: yes if all that it can be is, no if none of it is.
   *
   * @param quantity what the quantity can be
   * @return yes, no, or unknown
   */
  public Truth contains(Interval quantity) {
    boolean least = contains(quantity.least());
    boolean most = contains(quantity.most());
    if (least && most) {
      return Truth.YES;
    }
    if (least || most) {
      return Truth.UNKNOWN;
    }
    return reaches(quantity.least()) || !reaches(quantity.most()) ? Truth.NO : Truth.UNKNOWN;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    atLeast.ifPresent(bound -> text.append(" >= ").append(bound));
    moreThan.ifPresent(bound -> text.append(" > ").append(bound));
    atMost.ifPresent(bound -> text.append(" <= ").append(bound));
    lessThan.ifPresent(bound -> text.append(" < ").append(bound));
    return text.substring(1);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        atLeast.orElse(null), moreThan.orElse(null), atMost.orElse(null), lessThan.orElse(null));
  }

  private record Form(
      @Nullable Fraction atLeast,
      @Nullable Fraction moreThan,
      @Nullable Fraction atMost,
      @Nullable Fraction lessThan)
      implements Serializable {
    private Object readResolve() {
      return new Band(
          Optional.ofNullable(atLeast),
          Optional.ofNullable(moreThan),
          Optional.ofNullable(atMost),
          Optional.ofNullable(lessThan));
    }
  }
}
