package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.HeldFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether something was done so many times. Immutable. */
final class CitedHeld extends CitedCondition {
  private final Held held;
  private final Band band;

  CitedHeld(Held held, Citation citation) {
    super(citation);
    this.held = held;
    this.band = held.band();
  }

  @Override
  public Finding finding(ConditionContext context) {
    // Acts may be older than the record of lessons.
    Stretch stretch = Stretch.ofActs(held.per(), context);
    Optional<LocalDate> before =
        held.before().isPresent() ? Optional.of(context.period().from()) : Optional.empty();
    List<LocalDate> days = days(stretch, before, context);
    Truth truth = stretch.missing().isEmpty()
        ? Truth.of(band.contains(Fraction.of(days.size())))
        : Truth.UNKNOWN;
    return new HeldFinding(
        citation,
        truth,
        held.held(),
        held.per(),
        before,
        days,
        band,
        truth == Truth.UNKNOWN ? stretch.missing() : List.of());
  }

  /** The days on which it was done, as far as the condition looks at them. */
  private List<LocalDate> days(
      Stretch stretch, Optional<LocalDate> before, ConditionContext context) {
    List<LocalDate> all = context.held(held.held());
    if (all.isEmpty()) {
      return List.of();
    }
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day : all) {
      boolean early = before.isEmpty() || day.isBefore(before.get());
      if (early
          && stretch.contains(day)
          && held.longEnoughAgo(day, context.at(), context.calendar())) {
        days.add(day);
      }
    }
    return days;
  }
}
