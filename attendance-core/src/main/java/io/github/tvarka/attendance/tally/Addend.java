package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another counter that is added with a weight: each late arrival a third of a lesson, or each three late arrivals one lesson. Immutable.
 *
 * @param counter the other counter
 * @param weight what each of its units adds; for exact fractions
 * @param every how many of its units add one; what is left over adds nothing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Addend(
    @Required CounterKey counter, Optional<Fraction> weight, Optional<Integer> every)
    implements Serializable {
  /** Refuses both a weight and a step, or neither. */
  public Addend {
    Check.given("plus.counter", counter);
    weight = Check.optional(weight);
    every = Check.optional(every);
    Check.that(
        weight.isPresent() != every.isPresent(),
        "plus",
        counter,
        "must have either weight or every");
    weight.ifPresent(factor ->
        Check.that(factor.compareTo(Fraction.ZERO) > 0, "plus.weight", factor, "must be positive"));
    every.ifPresent(step -> Check.that(step > 0, "plus.every", step, "must be positive"));
  }

  /**
   * So many units of another counter add one.
   *
   * @param counter the other counter
   * @param every how many
   * @return the addend
   */
  public static Addend every(CounterKey counter, int every) {
    return new Addend(counter, Optional.empty(), Optional.of(every));
  }

  /**
   * Each unit of another counter adds a part.
   *
   * @param counter the other counter
   * @param weight the part
   * @return the addend
   */
  public static Addend weighted(CounterKey counter, Fraction weight) {
    return new Addend(counter, Optional.of(weight), Optional.empty());
  }

  /** What a count of the other counter adds. */
  Fraction of(Fraction count) {
    if (weight.isPresent()) {
      return count.times(weight.get());
    }
    return Fraction.of(Math.floorDiv(
        count.numerator(), Math.multiplyExact(count.denominator(), (long) every.orElse(1))));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(counter, weight.orElse(null), every.orElse(null));
  }

  private record Form(
      CounterKey counter,
      @Nullable Fraction weight,
      @Nullable Integer every) implements Serializable {
    private Object readResolve() {
      return new Addend(counter, Optional.ofNullable(weight), Optional.ofNullable(every));
    }
  }
}
