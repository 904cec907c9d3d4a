package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Remembering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a stretch that end before the current one begins. Immutable.
 *
 * @param periods the periods, in order
 */
record EarlierPeriods(List<DateRange> periods) {
  /** The periods inside a stretch that end before the current one begins, in order; found once where facts remember. */
  static List<DateRange> of(
      Asked asked, DateRange current, DateRange within, ConditionContext context) {
    if (!(context instanceof Remembering remembering)) {
      return found(asked.per(), current, within, context);
    }
    Asked.Of question = asked.periods(current.from(), within);
    @Nullable EarlierPeriods known = remembering.memory().known(question, EarlierPeriods.class);
    if (known == null) {
      known = new EarlierPeriods(found(asked.per(), current, within, context));
      remembering.memory().keep(question, known);
    }
    return known.periods;
  }

  private static List<DateRange> found(
      Window per, DateRange current, DateRange within, ConditionContext context) {
    List<DateRange> periods = new ArrayList<>();
    LocalDate day = within.from();
    while (day.isBefore(current.from())) {
      Optional<DateRange> period = per.range(day, context.calendar());
      if (period.isPresent()
          && inside(period.get(), within, context)
          && period.get().to().isBefore(current.from())) {
        periods.add(period.get());
      }
      day = (period.isPresent() ? period.get().to() : day).plusDays(1);
    }
    return periods;
  }

  /** A period counts in a stretch if none of its school days lies before it: September does in a year that begins on the second. */
  private static boolean inside(DateRange period, DateRange within, ConditionContext context) {
    LocalDate eve = within.from().minusDays(1);
    return eve.isBefore(period.from())
        || context.calendar().schoolDays(new DateRange(period.from(), eve)).isEmpty();
  }
}
