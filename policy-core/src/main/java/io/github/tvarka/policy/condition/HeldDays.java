package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.HeldFinding;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days on which something was done, as far as a condition looks at them. */
final class HeldDays {
  private HeldDays() {}

  static Finding finding(Held held, Citation citation, ConditionContext context) {
    // Acts may be older than the record of lessons.
    Stretch stretch = Stretch.ofActs(held.per(), context);
    Optional<LocalDate> before = held.before().map(period -> context.period().from());
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day : context.held(held.held())) {
      boolean early = before.isEmpty() || day.isBefore(before.get());
      if (early
          && stretch.contains(day)
          && held.longEnoughAgo(day, context.at(), context.calendar())) {
        days.add(day);
      }
    }
    Truth truth = stretch.missing().isEmpty()
        ? Truth.of(held.band().contains(Fraction.of(days.size())))
        : Truth.UNKNOWN;
    return new HeldFinding(
        citation,
        truth,
        held.held(),
        held.per(),
        before,
        days,
        held.band(),
        truth == Truth.UNKNOWN ? stretch.missing() : List.of());
  }
}
