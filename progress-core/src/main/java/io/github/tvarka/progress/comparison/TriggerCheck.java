package io.github.tvarka.progress.comparison;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelScale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the rows that a trigger looks at with its band. */
final class TriggerCheck {
  private final Citation citation;
  private final LevelTrigger trigger;
  private final List<RoleRow> rows;

  /** The rows of the trigger's roles, in their order. */
  TriggerCheck(Citation citation, LevelTrigger trigger, List<RoleRow> rows) {
    this.citation = citation;
    this.trigger = trigger;
    this.rows = rows;
  }

  /** One subject; empty where one of the rows has no level of it. */
  Optional<Finding> subject(String subject, LevelScale scale) {
    List<LevelEntry> entries = rows.stream().map(row -> row.entry(subject)).toList();
    if (!entries.stream().allMatch(LevelEntry::taught)) {
      return Optional.empty();
    }
    CounterKey counter = rows.size() == 1
        ? ComparisonCalculator.LEVEL.in(subject)
        : ComparisonCalculator.LEVEL_GAP.in(subject);
    Interval observed = observed(entries.stream().map(entry -> entry.in(scale)).toList());
    return Optional.of(finding(
        counter,
        days(Optional.of(subject)),
        observed,
        rows.stream().map(row -> row.needs(subject))));
  }

  /** The means of the rows; empty where one of them has none. */
  Optional<Finding> mean() {
    List<Interval> means = rows.stream().flatMap(row -> row.mean().stream()).toList();
    if (means.size() < rows.size()) {
      return Optional.empty();
    }
    CounterKey counter =
        rows.size() == 1 ? ComparisonCalculator.MEAN : ComparisonCalculator.MEAN_GAP;
    return Optional.of(finding(
        counter, days(Optional.empty()), observed(means), rows.stream().map(RoleRow::needs)));
  }

  private static Interval observed(List<Interval> numbers) {
    return numbers.size() == 1 ? numbers.get(0) : Gaps.apart(numbers.get(0), numbers.get(1));
  }

  private Finding finding(
      CounterKey counter, DateRange days, Interval observed, Stream<List<Need>> needs) {
    Truth truth = trigger.band().contains(observed);
    List<Need> open = truth == Truth.UNKNOWN ? Need.merge(needs.toList()) : List.of();
    return new QuantityFinding(
        citation,
        truth,
        counter,
        Window.CALENDAR_MONTH,
        Optional.of(days),
        observed,
        trigger.band(),
        open);
  }

  /** From the first day of the earlier row's period to the last day of the later one's. */
  private DateRange days(Optional<String> subject) {
    DateRange days = rows.get(0).days(subject);
    for (RoleRow row : rows) {
      DateRange other = row.days(subject);
      days = new DateRange(
          days.from().isBefore(other.from()) ? days.from() : other.from(),
          days.to().isAfter(other.to()) ? days.to() : other.to());
    }
    return days;
  }
}
