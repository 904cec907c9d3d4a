package io.github.tvarka.support.student;

import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the subjects in which something holds, from the least to the most they can be. */
record SubjectCount(
    List<SubjectStanding> standings, LocalDate at, Optional<LevelRequirement> required) {
  /** More subjects than any student has: nobody said how the student stands in any. */
  private static final int MOST_SUBJECTS = 99;

  private static final String SUBJECTS = "subjects";
  private static final String LEVEL = "achievement-level";
  private static final String PROGRESS = "progress";

  /** The latest standing in each subject that holds by a day, in the order in which subjects came first. */
  static SubjectCount of(
      List<SubjectStanding> all, LocalDate at, Optional<LevelRequirement> required) {
    Map<String, SubjectStanding> latest = new LinkedHashMap<>();
    for (SubjectStanding standing : all) {
      LocalDate since = standing.since().orElse(LocalDate.MIN);
      SubjectStanding known = latest.get(standing.subject());
      boolean later = known == null || !since.isBefore(known.since().orElse(LocalDate.MIN));
      if (!since.isAfter(at) && later) {
        latest.put(standing.subject(), standing);
      }
    }
    return new SubjectCount(List.copyOf(latest.values()), at, required);
  }

  Measured of(CounterKey counter) {
    if (standings.isEmpty()) {
      return new Measured(
          Interval.between(0, MOST_SUBJECTS), List.of(new Need.OfAttribute(SUBJECTS)));
    }
    int sure = 0;
    int possible = 0;
    List<Need> needs = new ArrayList<>();
    for (SubjectStanding standing : standings) {
      Truth truth = truth(counter, standing);
      sure += truth == Truth.YES ? 1 : 0;
      possible += truth == Truth.NO ? 0 : 1;
      if (truth == Truth.UNKNOWN) {
        needs.addAll(missing(counter, standing));
      }
    }
    return new Measured(Interval.between(sure, possible), needs);
  }

  private Truth truth(CounterKey counter, SubjectStanding standing) {
    if (counter.equals(StudentCounters.WITH_PROGRESS)) {
      return standing.progress();
    }
    Truth below = below(counter, standing);
    return counter.equals(StudentCounters.BELOW_LEVEL)
        ? below
        : below.and(standing.progress().negated());
  }

  private Truth below(CounterKey counter, SubjectStanding standing) {
    Check.that(
        required.isPresent(), "counter", counter, "must be asked with the level that is required");
    return required.orElseThrow().below(standing.level());
  }

  private List<Need> missing(CounterKey counter, SubjectStanding standing) {
    List<Need> needs = new ArrayList<>();
    if (StudentCounters.needsLevels(counter) && standing.level().isEmpty()) {
      needs.add(new Need.OfEntries(LEVEL, standing.subject(), List.of(at)));
    }
    boolean ofProgress = !counter.equals(StudentCounters.BELOW_LEVEL);
    if (ofProgress && standing.progress() == Truth.UNKNOWN) {
      needs.add(new Need.OfEntries(PROGRESS, standing.subject(), List.of(at)));
    }
    return needs;
  }
}
