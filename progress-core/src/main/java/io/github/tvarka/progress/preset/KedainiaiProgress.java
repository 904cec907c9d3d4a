package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.change.ChangeBand;
import io.github.tvarka.progress.change.ChangeBase;
import io.github.tvarka.progress.change.ChangePolicy;
import io.github.tvarka.progress.change.ChangeRule;
import io.github.tvarka.progress.cohort.Aggregation;
import io.github.tvarka.progress.cohort.CohortPolicy;
import io.github.tvarka.progress.preset.KedainiaiReadings.Taken;
import java.util.List;

/** Clause 3.2, what progress is, and the analyses of clauses 9.7 and 13.3. */
final class KedainiaiProgress {
  private static final List<ChangeBand> BANDS = List.of(
      new ChangeBand("lower", Band.lessThan(0)),
      new ChangeBand("same", Band.exactly(0)),
      new ChangeBand("higher", Band.moreThan(0)));

  private KedainiaiProgress() {}

  static ChangePolicy changes(Taken taken) {
    return new ChangePolicy(List.of(rule(Role.SUBJECT_TEACHER, taken), rule(Role.STUDENT, taken)));
  }

  private static ChangeRule rule(Role by, Taken taken) {
    return new ChangeRule(
        Clause.of("3.2"),
        by,
        since(taken),
        made(taken),
        BANDS,
        List.of(KedainiaiReadings.BASE, KedainiaiReadings.MADE));
  }

  private static ChangeBase since(Taken taken) {
    if (taken.is(KedainiaiReadings.BASE, "previous-period")) {
      return ChangeBase.PREVIOUS_PERIOD;
    }
    return taken.is(KedainiaiReadings.BASE, "previous-spring")
        ? ChangeBase.PREVIOUS_SPRING
        : ChangeBase.SAME_PERIOD_LAST_YEAR;
  }

  private static Band made(Taken taken) {
    if (taken.is(KedainiaiReadings.MADE, "strictly-higher")) {
      return Band.moreThan(0);
    }
    return taken.is(KedainiaiReadings.MADE, "not-lower") ? Band.atLeast(0) : Band.atLeast(1);
  }

  /** Clauses 9.7 and 13.3; the text sets no smallest group and no way to sum up classes. */
  static CohortPolicy cohort(Taken taken) {
    boolean pooled = taken.is(KedainiaiReadings.SCHOOL_SHARE, "pooled");
    return new CohortPolicy(
        Clause.of("9.7"),
        Clause.of("13.3"),
        smallest(taken),
        pooled ? Aggregation.POOLED : Aggregation.MEAN_OF_GROUPS,
        List.of(KedainiaiReadings.SMALL_GROUP, KedainiaiReadings.SCHOOL_SHARE));
  }

  private static int smallest(Taken taken) {
    if (taken.is(KedainiaiReadings.SMALL_GROUP, "any-number")) {
      return 1;
    }
    return taken.is(KedainiaiReadings.SMALL_GROUP, "at-least-five") ? 5 : 10;
  }
}
