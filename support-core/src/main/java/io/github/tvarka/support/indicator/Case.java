package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One target, the units that are looked at, and what they reported. */
record Case(
    Citation citation, Target target, DateRange period, List<String> units, Reported reported) {
  LocalDate asOf() {
    return reported.asOf();
  }

  /** The same target for one unit alone. */
  Case only(String unit) {
    return new Case(citation, target, period, List.of(unit), reported);
  }

  <T extends Observation> Optional<T> observed(String unit, Class<T> type) {
    return reported.by(unit, target.key()).map(type::cast);
  }

  /** What the units reported, of those that did. */
  <T extends Observation> List<T> observed(Class<T> type) {
    List<T> observed = new ArrayList<>();
    units.forEach(unit -> observed(unit, type).ifPresent(observed::add));
    return observed;
  }

  /** The observation of one unit, as what is missing. */
  Need need(String unit) {
    return new Need.OfObservation(target.key(), unit);
  }

  /** The units that reported nothing, as needs. */
  List<Need> missing() {
    return units.stream()
        .filter(unit -> reported.by(unit, target.key()).isEmpty())
        .map(this::need)
        .toList();
  }

  /** What holds for good of something that stands only at the end: nothing before its day. */
  Truth atTheEnd(Truth truth) {
    return asOf().isBefore(target.aim().due(period)) ? Truth.UNKNOWN : truth;
  }

  static List<Need> needs(Truth truth, List<Need> needs) {
    return truth == Truth.UNKNOWN ? needs : List.of();
  }
}
