package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Remembering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods of a stretch that end before the current one begins. */
final class EarlierPeriods {
  private EarlierPeriods() {}

  /** The periods inside a stretch that end before the current one begins, in order. */
  static List<DateRange> of(
      Window per, DateRange current, DateRange within, ConditionContext context) {
    if (context instanceof Remembering memory) {
      return memory
          .once(
              new Periods(per, current, within),
              PeriodList.class,
              () -> new PeriodList(found(per, current, within, context)))
          .periods();
    }
    return found(per, current, within, context);
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
      day = period.map(range -> range.to().plusDays(1)).orElse(day.plusDays(1));
    }
    return periods;
  }

  /** A period counts in a stretch if none of its school days lies before it: September does in a year that begins on the second. */
  private static boolean inside(DateRange period, DateRange within, ConditionContext context) {
    LocalDate eve = within.from().minusDays(1);
    return eve.isBefore(period.from())
        || context.calendar().schoolDays(new DateRange(period.from(), eve)).isEmpty();
  }

  private record Periods(Window per, DateRange current, DateRange within) {}

  private record PeriodList(List<DateRange> periods) {}
}
