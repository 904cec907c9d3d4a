package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    List<AllowanceUse> result = new ArrayList<>();
    uses.missed().forEach(use -> result.addAll(of(use, false)));
    uses.late().forEach(use -> result.addAll(of(use, true)));
    return result.stream().distinct().toList();
  }

  private List<AllowanceUse> of(GroundUse use, boolean late) {
    return use.allowance().tiers().stream()
        .filter(tier -> tier.ofLateArrivals() == late)
        .flatMap(tier -> of(use, tier).stream())
        .toList();
  }

  private List<AllowanceUse> of(GroundUse use, AllowanceTier tier) {
    List<AllowanceUse> result = new ArrayList<>();
    tier.limits().forEach(limit -> result.addAll(of(use, tier, use.inForce(limit, asOf))));
    return result;
  }

  private List<AllowanceUse> of(GroundUse use, AllowanceTier tier, AllowanceLimit limit) {
    Map<LocalDate, DateRange> ranges = new TreeMap<>();
    List<LocalDate> days = new ArrayList<>(use.days(limit));
    if (limit.per().kind() != Window.Kind.SPELL) {
      days.add(asOf);
    }
    for (LocalDate day : days) {
      use.range(limit, day).ifPresent(range -> ranges.put(range.from(), range));
    }
    List<AllowanceUse> result = new ArrayList<>();
    for (DateRange range : ranges.values()) {
      Fraction used = use.used(limit, range, tier.clause()).amount().most();
      Fraction atMost = Fraction.of(limit.atMost());
      result.add(new AllowanceUse(
          source.cite(limit.clause().orElse(tier.clause())),
          use.allowance().ground(),
          limit.unit(),
          limit.per(),
          range,
          used,
          atMost.compareTo(used) > 0 ? atMost.minus(used) : Fraction.ZERO));
    }
    return result;
  }
}
