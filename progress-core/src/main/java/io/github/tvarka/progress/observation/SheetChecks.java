package io.github.tvarka.progress.observation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Fraction;

/** Refuses what a sheet cannot hold under a policy. */
final class SheetChecks {
  private SheetChecks() {}

  static void check(ObservationPolicy policy, ObservationSheet sheet, DateRange year) {
    policy.criteria().stream()
        .filter(named -> named.subject().equals(sheet.subject().subject()))
        .forEach(named -> criteria(named, sheet.subject()));
    sheet.observations().forEach(observation -> observation(policy, observation, year));
  }

  private static void criteria(SubjectCriteria named, SubjectCriteria subject) {
    Check.that(
        named.criteria().containsAll(subject.criteria()),
        "criteria of " + subject.subject(),
        subject.criteria(),
        "must be among " + named.criteria());
  }

  private static void observation(
      ObservationPolicy policy, Observation observation, DateRange year) {
    String where = "observation of " + observation.on();
    Check.that(year.contains(observation.on()), where, observation.on(), "must be inside " + year);
    observation
        .mark()
        .ifPresent(mark -> Check.that(
            policy.marks().contains(Fraction.of(mark)),
            where + " mark",
            mark,
            "must be inside " + policy.marks()));
    observation
        .levels()
        .forEach(level -> Check.that(
            policy.levels().contains(level.level()),
            where + " " + level.criterion(),
            level.level(),
            "must be one of " + policy.levels()));
  }
}
