package io.github.tvarka.progress.level;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Optional;

/** One observed number compared with several bands. */
record DayFindings(
    CounterKey counter, Window per, DateRange during, Interval observed, List<Need> needs) {
  List<QuantityFinding> of(Citation citation, List<Band> bands) {
    return bands.stream().map(band -> finding(citation, band)).toList();
  }

  private QuantityFinding finding(Citation citation, Band band) {
    Truth truth = band.contains(observed);
    List<Need> open = truth == Truth.UNKNOWN ? needs : List.of();
    return new QuantityFinding(
        citation, truth, counter, per, Optional.of(during), observed, band, open);
  }
}
