package io.github.tvarka.policy.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Percent;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share of a stated whole is inside a band: unexcused lessons are more than half of the month's lessons. Immutable.
 *
 * @param share what is counted
 * @param of the whole it is a share of
 * @param per in which window both are counted
 * @param atLeast the smallest share inside
 * @param moreThan the largest share below, outside
 * @param atMost the largest share inside
 * @param lessThan the smallest share above, outside
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Share(
    @Required CounterKey share,
    @Required CounterKey of,
    @Required Window per,
    Optional<Percent> atLeast,
    Optional<Percent> moreThan,
    Optional<Percent> atMost,
    Optional<Percent> lessThan)
    implements Condition {
  /** Refuses what is no band, a band that every share is in, and the window that only allowances have. */
  public Share {
    Check.given("share", share);
    Check.given("of", of);
    Check.given("per", per);
    Check.that(
        per.kind() != Window.Kind.SPELL,
        "per",
        per,
        "must be a window of the calendar or since an act");
    atLeast = Check.optional(atLeast);
    moreThan = Check.optional(moreThan);
    atMost = Check.optional(atMost);
    lessThan = Check.optional(lessThan);
    Optional<Percent> lower = atLeast.isPresent() ? atLeast : moreThan;
    Optional<Percent> upper = atMost.isPresent() ? atMost : lessThan;
    boolean open = moreThan.isPresent() || lessThan.isPresent();
    if (lower.isPresent() && upper.isPresent()) {
      int order = lower.get().compareTo(upper.get());
      Check.that(
          order < 0 || (order == 0 && !open),
          "band",
          lower.get() + " to " + upper.get(),
          "must have a share between its bounds");
    }
    CountedBounds.check("", bandOf(atLeast, moreThan, atMost, lessThan));
  }

  /**
   * A share above a bound.
   *
   * @param counter what is counted
   * @param of the whole it is a share of
   * @param per in which window
   * @param below the largest share outside
   * @return the condition
   */
  public static Share moreThan(CounterKey counter, CounterKey of, Window per, Percent below) {
    return new Share(
        counter, of, per, Optional.empty(), Optional.of(below), Optional.empty(), Optional.empty());
  }

  /**
   * A share from a bound upward.
   *
   * @param counter what is counted
   * @param of the whole it is a share of
   * @param per in which window
   * @param least the smallest share inside
   * @return the condition
   */
  public static Share atLeast(CounterKey counter, CounterKey of, Window per, Percent least) {
    return new Share(
        counter, of, per, Optional.of(least), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The shares for which it holds.
   *
   * @return the band, as fractions of one
   */
  public Band band() {
    return bandOf(atLeast, moreThan, atMost, lessThan);
  }

  private static Band bandOf(
      Optional<Percent> atLeast,
      Optional<Percent> moreThan,
      Optional<Percent> atMost,
      Optional<Percent> lessThan) {
    return new Band(
        atLeast.map(Percent::fraction),
        moreThan.map(Percent::fraction),
        atMost.map(Percent::fraction),
        lessThan.map(Percent::fraction));
  }

  @Override
  public String toString() {
    return ConditionWords.of(this);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        share,
        of,
        per,
        atLeast.orElse(null),
        moreThan.orElse(null),
        atMost.orElse(null),
        lessThan.orElse(null));
  }

  private record Form(
      CounterKey share,
      CounterKey of,
      Window per,
      @Nullable Percent atLeast,
      @Nullable Percent moreThan,
      @Nullable Percent atMost,
      @Nullable Percent lessThan)
      implements Serializable {
    private Object readResolve() {
      return new Share(
          share,
          of,
          per,
          Optional.ofNullable(atLeast),
          Optional.ofNullable(moreThan),
          Optional.ofNullable(atMost),
          Optional.ofNullable(lessThan));
    }
  }
}
