package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the number of candidates of a class, or of the school, with the limit. */
final class GroupCount {
  private static final CounterKey CANDIDATES = CounterKey.of("candidates");
  private static final Need DECISION = new Need.OfFact(FactKey.of("decision-on-tie"));

  private final Citation citation;
  private final CandidateLimit limit;
  private final DateRange year;

  GroupCount(Citation citation, CandidateLimit limit, DateRange year) {
    this.citation = citation;
    this.limit = limit;
    this.year = year;
  }

  GroupCandidates of(String group, List<CandidateStanding> own) {
    int sure = 0;
    List<String> tied = new ArrayList<>();
    List<List<Need>> needs = new ArrayList<>();
    for (CandidateStanding one : own) {
      if (one.outcome() instanceof NominationOutcome.PutForward) {
        sure++;
      } else if (one.outcome() instanceof NominationOutcome.TiedAtLimit) {
        tied.add(one.candidate());
        needs.add(List.of(DECISION));
      } else if (one.outcome() instanceof NominationOutcome.NotYetKnown open) {
        needs.add(open.needs());
      }
    }
    Interval number = Interval.between(sure, Math.min(limit.atMost(), sure + needs.size()));
    return new GroupCandidates(group, tied, finding(number, Need.merge(needs)));
  }

  private QuantityFinding finding(Interval number, List<Need> needs) {
    Band asked = Band.between(limit.atLeast(), limit.atMost());
    Truth enough = asked.contains(number);
    return new QuantityFinding(
        citation,
        enough,
        CANDIDATES,
        Window.SCHOOL_YEAR,
        Optional.of(year),
        number,
        asked,
        enough == Truth.UNKNOWN ? needs : List.of());
  }
}
