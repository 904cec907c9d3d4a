package io.github.tvarka.attendance.excuse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is used up of each ground, missed lessons and late arrivals apart; it lives within one decision. */
final class GroundUses {
  private final Map<Ground, GroundUse> missed = new LinkedHashMap<>();
  private final Map<Ground, GroundUse> late = new LinkedHashMap<>();

  GroundUses(ExcusePolicy policy, boolean excusesLate, ExcuseFacts facts) {
    for (Allowance allowance : policy.allowances()) {
      missed.put(allowance.ground(), new GroundUse(allowance, facts, find(missed)));
      if (excusesLate) {
        late.put(allowance.ground(), new GroundUse(allowance, facts, find(late)));
      }
    }
  }

  private static Function<Ground, Optional<GroundUse>> find(Map<Ground, GroundUse> uses) {
    return ground -> Optional.ofNullable(uses.get(ground));
  }

  /** Whether the regulation excuses any late arrivals for a notice. */
  boolean ofLateArrivals() {
    return !late.isEmpty();
  }

  /** The use of a ground by lessons like those of a day; empty if the regulation does not know the ground. */
  Optional<GroundUse> of(Ground ground, MissedDay day) {
    return Optional.ofNullable((day.late() ? late : missed).get(ground));
  }

  /** Those by missed lessons, in the order of the policy. */
  List<GroundUse> missed() {
    return List.copyOf(missed.values());
  }

  /** Those by late arrivals, in the order of the policy. */
  List<GroundUse> late() {
    return List.copyOf(late.values());
  }
}
