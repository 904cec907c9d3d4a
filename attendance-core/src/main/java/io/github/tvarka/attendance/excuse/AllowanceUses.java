package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.quantity.Fraction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells how much of each limit is used up, in the windows touched and in those of the day of the decision. */
final class AllowanceUses {
  private final Source source;
  private final LocalDate asOf;

  AllowanceUses(Source source, LocalDate asOf) {
    this.source = source;
    this.asOf = asOf;
  }

  List<AllowanceUse> of(GroundUses uses) {
    Set<AllowanceUse> result = new LinkedHashSet<>();
    uses.missed().forEach(use -> add(use, false, result));
    uses.late().forEach(use -> add(use, true, result));
    return List.copyOf(result);
  }

  private void add(GroundUse use, boolean late, Set<AllowanceUse> result) {
    for (AllowanceTier tier : use.allowance().tiers()) {
      if (tier.ofLateArrivals() == late) {
        for (AllowanceLimit limit : tier.limits()) {
          add(use, tier.clause(), use.inForce(limit, asOf), result);
        }
      }
    }
  }

  private void add(GroundUse use, Clause tier, AllowanceLimit limit, Set<AllowanceUse> result) {
    Citation citation = source.cite(limit.clause().orElse(tier));
    Fraction atMost = Fraction.of(limit.atMost());
    for (DateRange range : ranges(use, limit)) {
      Fraction used = use.used(limit, range, tier).amount().most();
      result.add(new AllowanceUse(
          citation,
          use.allowance().ground(),
          limit.unit(),
          limit.per(),
          range,
          used,
          atMost.compareTo(used) > 0 ? atMost.minus(used) : Fraction.ZERO));
    }
  }

  /** The windows touched, and that of the day of the decision, in order. */
  private Collection<DateRange> ranges(GroundUse use, AllowanceLimit limit) {
    Map<LocalDate, DateRange> ranges = new TreeMap<>();
    for (LocalDate day : use.days(limit)) {
      use.range(limit, day).ifPresent(range -> ranges.put(range.from(), range));
    }
    if (limit.per().kind() != Window.Kind.SPELL) {
      use.range(limit, asOf).ifPresent(range -> ranges.put(range.from(), range));
    }
    return ranges.values();
  }
}
