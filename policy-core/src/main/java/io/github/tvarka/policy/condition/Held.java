package io.github.tvarka.policy.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Act;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something was done so many times: the commission heard the case in this school year. Immutable.
 *
 * @param held what was done
 * @param per in which window
 * @param atLeast how often at least
 * @param moreThan more often than
 * @param atMost how often at most
 * @param lessThan less often than
 * @param daysAgo only what was done at least so many calendar days before the day asked about; empty for any
 * @param schoolDaysAgo only what was done at least so many school days before; empty for any
 * @param before only what was done before that; empty for anything up to the day asked about
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Held(
    @Required Act held,
    @Required Window per,
    Optional<Fraction> atLeast,
    Optional<Fraction> moreThan,
    Optional<Fraction> atMost,
    Optional<Fraction> lessThan,
    Optional<Integer> daysAgo,
    Optional<Integer> schoolDaysAgo,
    Optional<HeldBefore> before)
    implements Condition {
  /** Refuses what is no band, bounds below 0, a band that every number is in, and the window that only allowances have. */
  public Held {
    Check.given("held", held);
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
    before = Check.optional(before);
    daysAgo = Check.optional(daysAgo);
    schoolDaysAgo = Check.optional(schoolDaysAgo);
    daysAgo.ifPresent(days -> Check.that(days > 0, "daysAgo", days, "must be positive"));
    schoolDaysAgo.ifPresent(
        days -> Check.that(days > 0, "schoolDaysAgo", days, "must be positive"));
  }

  /**
   * A condition on how often something was done.
   *
   * @param act what was done
   * @param per in which window
   * @param band how often
   * @return the condition
   */
  public static Held of(Act act, Window per, Band band) {
    return new Held(
        act,
        per,
        band.atLeast(),
        band.moreThan(),
        band.atMost(),
        band.lessThan(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * How often something was done before the period decided: a first notice stays the first one after it was given in the period.
   *
   * @param act what was done
   * @param per in which window
   * @param band how often
   * @return the condition
   */
  public static Held beforePeriod(Act act, Window per, Band band) {
    return new Held(
        act,
        per,
        band.atLeast(),
        band.moreThan(),
        band.atMost(),
        band.lessThan(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(HeldBefore.PERIOD));
  }

  /**
   * Something that was done at least once, long enough ago.
   *
   * @param act what was done
   * @param per in which window
   * @param days at least how many calendar days before the day asked about
   * @return the condition
   */
  public static Held daysAgo(Act act, Window per, int days) {
    Optional<Fraction> none = Optional.empty();
    return new Held(
        act,
        per,
        Optional.of(Fraction.of(1)),
        none,
        none,
        none,
        Optional.of(days),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Whether something was done long enough before the day asked about.
   *
   * @param day when it was done
   * @param at the day asked about
   * @param calendar the school calendar, by which school days are counted
   * @return true unless fewer days have passed since than the condition asks for
   */
  public boolean longEnoughAgo(LocalDate day, LocalDate at, SchoolCalendar calendar) {
    if (daysAgo.isPresent() && day.plusDays(daysAgo.get()).isAfter(at)) {
      return false;
    }
    return schoolDaysAgo.isEmpty()
        || (day.isBefore(at)
            && calendar.schoolDays(new DateRange(day.plusDays(1), at)).size()
                >= schoolDaysAgo.get());
  }

  /**
   * How often.
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
    return new Form(
        held, per, band(), daysAgo.orElse(null), schoolDaysAgo.orElse(null), before.orElse(null));
  }

  private record Form(
      Act held,
      Window per,
      Band band,
      @Nullable Integer daysAgo,
      @Nullable Integer schoolDaysAgo,
      @Nullable HeldBefore before)
      implements Serializable {
    private Object readResolve() {
      return new Held(
          held,
          per,
          band.atLeast(),
          band.moreThan(),
          band.atMost(),
          band.lessThan(),
          Optional.ofNullable(daysAgo),
          Optional.ofNullable(schoolDaysAgo),
          Optional.ofNullable(before));
    }
  }
}
