package io.github.tvarka.policy.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * A counted quantity is inside a band: more than 14 unexcused lessons in a calendar month. Immutable.
 *
 * @param count what is counted
 * @param per in which window
 * @param atLeast the smallest number inside
 * @param moreThan the largest number below, outside
 * @param atMost the largest number inside
 * @param lessThan the smallest number above, outside
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Count(
    @Required CounterKey count,
    @Required Window per,
    Optional<Fraction> atLeast,
    Optional<Fraction> moreThan,
    Optional<Fraction> atMost,
    Optional<Fraction> lessThan)
    implements Condition {
  /** Refuses what is no band, bounds below 0, a band that every number is in, and the window that only allowances have. */
  public Count {
    Check.given("count", count);
    Check.given("per", per);
    Check.that(
        per.kind() != Window.Kind.SPELL,
        "per",
        per,
        "must be a window of the calendar or since an act");
    Band band = CountedBounds.check("", new Band(atLeast, moreThan, atMost, lessThan));
    atLeast = band.atLeast();
    moreThan = band.moreThan();
    atMost = band.atMost();
    lessThan = band.lessThan();
  }

  /**
   * A condition on a count.
   *
   * @param counter what is counted
   * @param per in which window
   * @param band the numbers for which it holds
   * @return the condition
   */
  public static Count of(CounterKey counter, Window per, Band band) {
    return new Count(counter, per, band.atLeast(), band.moreThan(), band.atMost(), band.lessThan());
  }

  /**
   * The numbers for which it holds.
   *
   * @return the band
   */
  public Band band() {
    return new Band(atLeast, moreThan, atMost, lessThan);
  }

  @Override
  public String toString() {
    return ConditionWords.of(this);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(count, per, band());
  }

  private record Form(CounterKey count, Window per, Band band) implements Serializable {
    private Object readResolve() {
      return Count.of(count, per, band);
    }
  }
}
