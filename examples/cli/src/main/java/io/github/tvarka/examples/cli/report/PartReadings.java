package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.cases.ProgressCases.LevelTables;
import io.github.tvarka.examples.cli.folder.DecidedSupport;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.progress.change.ChangeDecision;
import io.github.tvarka.progress.cohort.CohortAnalysis;
import io.github.tvarka.progress.comparison.ComparisonDecision;
import io.github.tvarka.progress.followup.FollowUpDecision;
import io.github.tvarka.progress.mark.PeriodMarkDecision;
import io.github.tvarka.support.SupportPolicy;
import java.util.List;
import java.util.stream.Stream;

/** The readings on which decisions beside attendance rest, as far as they name them. */
final class PartReadings {
  private PartReadings() {}

  /** The declared readings of a regulation on which a decision under it rests. */
  static Stream<Reading> of(Regulation policy, Object decision) {
    if (policy instanceof SupportPolicy support && decision instanceof DecidedSupport decided) {
      return SupportReadings.of(support, decided.decision());
    }
    List<String> keys = keys(decision).distinct().toList();
    return policy.readings().stream().filter(reading -> keys.contains(reading.key()));
  }

  private static Stream<String> keys(Object decision) {
    if (decision instanceof List<?> several) {
      return several.stream().flatMap(PartReadings::keys);
    } else if (decision instanceof LevelTables tables) {
      return tables.tables().stream().flatMap(table -> table.readings().stream());
    } else if (decision instanceof ComparisonDecision comparison) {
      return comparison.consultations().stream().flatMap(each -> each.readings().stream());
    } else if (decision instanceof ChangeDecision change) {
      return change.changes().stream().flatMap(each -> each.readings().stream());
    } else if (decision instanceof CohortAnalysis cohort) {
      return cohort.readings().stream();
    } else if (decision instanceof PeriodMarkDecision mark) {
      return mark.readings().stream();
    }
    return decision instanceof FollowUpDecision followUp ? ofSteps(followUp) : Stream.empty();
  }

  private static Stream<String> ofSteps(FollowUpDecision followUp) {
    return Stream.concat(
        followUp.runs().runs().stream().flatMap(run -> run.readings().stream()),
        followUp.cases().stream()
            .flatMap(each -> each.steps().stream())
            .flatMap(step -> step.readings().stream()));
  }
}
