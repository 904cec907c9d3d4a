package io.github.tvarka.progress.observation;

import io.github.tvarka.policy.finding.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest observation and the one it is compared with; none of the two while there are no two. */
record ComparedDays(Optional<Observation> from, Optional<Observation> to) {
  /** Of the observations in order of their days. */
  static ComparedDays of(TrendBase base, List<Observation> seen) {
    Optional<Observation> to = seen.stream().reduce((one, other) -> other);
    Optional<Observation> from = seen.size() < 2
        ? Optional.empty()
        : Optional.of(seen.get(base == TrendBase.FIRST ? 0 : seen.size() - 2));
    return new ComparedDays(from, to);
  }

  MarkTrend mark() {
    return MarkTrend.of(from.flatMap(Observation::mark), to.flatMap(Observation::mark));
  }

  List<CriterionTrend> trends(SubjectCriteria subject, List<String> levels) {
    return subject.criteria().stream()
        .map(criterion -> trend(criterion, levels))
        .toList();
  }

  private CriterionTrend trend(String criterion, List<String> levels) {
    Optional<String> before = from.flatMap(one -> one.level(criterion));
    Optional<String> now = to.flatMap(one -> one.level(criterion));
    Optional<Integer> steps =
        before.flatMap(first -> now.map(last -> levels.indexOf(last) - levels.indexOf(first)));
    return new CriterionTrend(
        criterion, before, now, steps.map(Trend::of).orElse(Trend.NOT_KNOWN), steps);
  }

  /** The days compared on which a criterion was not observed; none while there are no two days. */
  List<Need> needs(SubjectCriteria subject) {
    if (from.isEmpty()) {
      return List.of();
    }
    List<LocalDate> days = Stream.concat(from.stream(), to.stream())
        .filter(one -> subject.criteria().stream()
            .anyMatch(criterion -> one.level(criterion).isEmpty()))
        .map(Observation::on)
        .toList();
    return days.isEmpty()
        ? List.of()
        : List.of(new Need.OfEntries("criterion-level", subject.subject(), days));
  }
}
