package io.github.tvarka.policy.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;

/**
 * A count passed another multiple in the period asked about: each 5 further unexcused lessons of the school year. Immutable.
 *
 * @param every the step, 1 or more
 * @param of what is counted
 * @param per in which window it is counted
 * @param after the number after which steps are counted, 0 or more: with 10 and a step of 5, the steps are 15, 20, 25
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EveryFurther(
    @Required int every,
    @Required CounterKey of,
    @Required Window per,
    @JsonSetter(nulls = Nulls.AS_EMPTY) int after)
    implements Condition {
  /** Refuses a step below one, and windows that move with the day. */
  public EveryFurther {
    Check.that(every > 0, "every", every, "must be positive");
    Check.given("of", of);
    Check.given("per", per);
    boolean fixed = switch (per.kind()) {
      case CALENDAR_MONTH, TERM, SCHOOL_YEAR, WHOLE_RECORD -> true;
      case DAY, WEEK, PREVIOUS_MONTH, ROLLING, SINCE_ACT, SPELL -> false;
    };
    Check.that(
        fixed, "per", per, "must be a calendar month, a term, a school year or the whole record");
    Check.that(after >= 0, "after", after, "must not be negative");
  }

  /**
   * How many steps a count has passed.
   *
   * @param count the count
   * @return the steps, 0 or more
   */
  public Interval steps(Interval count) {
    return Interval.between(steps(count.least()), steps(count.most()));
  }

  private long steps(Fraction count) {
    Fraction beyond = count.minus(Fraction.of(after));
    return Math.max(
        0,
        Math.floorDiv(beyond.numerator(), Math.multiplyExact(beyond.denominator(), (long) every)));
  }

  @Override
  public String toString() {
    return ConditionWords.of(this);
  }
}
