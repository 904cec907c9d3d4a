package io.github.tvarka.examples.cli.report;

import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.change.Change;
import io.github.tvarka.progress.change.ChangeCalculator;
import io.github.tvarka.progress.change.ChangeOutcome;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.progress.level.LevelRow;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.SubjectStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a student stands in each subject by the teachers' table of learning levels: the latest level, by the name that the school gives it,
 * and whether progress was made since the period before.
 */
final class FedStandings {
  private FedStandings() {}

  static List<SubjectStanding> of(
      ProgressPolicy policy, LevelRecord record, Map<Integer, LevelName> names, LocalDate asOf) {
    Map<String, Truth> progress = progress(policy, record, asOf);
    Map<String, SubjectStanding> latest = new LinkedHashMap<>();
    record.rows().stream()
        .filter(row -> row.by().equals(Role.SUBJECT_TEACHER) && !row.on().isAfter(asOf))
        .sorted(Comparator.comparing(LevelRow::on))
        .forEach(row -> row.levels().forEach((subject, entry) -> {
          if (entry.kind() != LevelEntry.Kind.NOT_TAUGHT) {
            latest.put(
                subject,
                new SubjectStanding(
                    subject,
                    name(entry, names),
                    progress.getOrDefault(subject, Truth.UNKNOWN),
                    Optional.of(row.on())));
          }
        }));
    return new ArrayList<>(latest.values());
  }

  private static Optional<LevelName> name(LevelEntry entry, Map<Integer, LevelName> names) {
    return entry.kind() == LevelEntry.Kind.LEVEL
        ? Optional.ofNullable(names.get(entry.level()))
        : Optional.empty();
  }

  private static Map<String, Truth> progress(
      ProgressPolicy policy, LevelRecord record, LocalDate asOf) {
    Map<String, Truth> progress = new LinkedHashMap<>();
    if (policy.levels().isPresent() && policy.changes().isPresent()) {
      ChangeCalculator calculator = ChangeCalculator.of(
          policy.source(), policy.levels().get(), policy.changes().get());
      for (Change change : calculator.decide(record, asOf).changes()) {
        boolean level = change.what().base().equals(ChangeCalculator.LEVEL);
        if (level && change.by().equals(Role.SUBJECT_TEACHER)) {
          change.what().scope().ifPresent(subject -> progress.put(subject, truth(change)));
        }
      }
    }
    return progress;
  }

  /** With nothing earlier to compare with, it is not known. */
  private static Truth truth(Change change) {
    if (change.outcome() instanceof ChangeOutcome.Made) {
      return Truth.YES;
    }
    return change.outcome() instanceof ChangeOutcome.NotMade ? Truth.NO : Truth.UNKNOWN;
  }
}
