package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of the rows of one ladder, perhaps within one subject, given how they stand. */
final class RowDecider {
  private final Source source;
  private final Ladder ladder;
  private final Optional<String> scope;
  private final MeasureOrders orders;

  RowDecider(Source source, Ladder ladder, Optional<String> scope, MeasureOrders orders) {
    this.source = source;
    this.ladder = ladder;
    this.scope = scope;
    this.orders = orders;
  }

  List<RowDecision> rows(List<Seen> seen) {
    return seen.stream().map(row -> decision(row, seen)).toList();
  }

  /** The rows in days of which the calendar does not say the period. */
  List<RowDecision> undecided(DecidedPeriod period) {
    return ladder.rows().stream().map(row -> undecided(row, period)).toList();
  }

  private RowDecision undecided(LadderRow row, DecidedPeriod period) {
    Finding match = new MatchFinding(
        source.cite(row.clause()),
        Truth.UNKNOWN,
        "school-calendar",
        List.of(),
        List.of(period.per().name().orElse(period.per().toString())),
        period.missing());
    Finding finding =
        scope.<Finding>map(subject -> CompoundFinding.in(subject, match)).orElse(match);
    return row(
        row,
        new RowOutcome.NotYetKnown(period.missing(), orders.of(row, finding, Truth.UNKNOWN)),
        finding,
        row.readings());
  }

  private RowDecision decision(Seen seen, List<Seen> all) {
    Set<String> readings = new LinkedHashSet<>(seen.row().readings());
    if (overlaps(seen, all)) {
      ladder.resolutionReading().ifPresent(readings::add);
    }
    boolean inapplicable = seen.applicability().map(Finding::truth).orElse(Truth.YES) == Truth.NO;
    Finding finding = inapplicable ? seen.applicability().orElse(seen.finding()) : seen.finding();
    RowOutcome outcome = inapplicable && seen.standing() == LadderResolver.Standing.DOES_NOT_HOLD
        ? new RowOutcome.NotApplicable()
        : outcome(seen, all, finding);
    return row(seen.row(), outcome, finding, List.copyOf(readings));
  }

  private RowOutcome outcome(Seen seen, List<Seen> all, Finding finding) {
    return switch (seen.standing()) {
      case HOLDS -> new RowOutcome.Holds(orders.of(seen.row(), finding, Truth.YES), seen.atLeast());
      case NOT_KNOWN ->
        new RowOutcome.NotYetKnown(needs(seen, all), orders.of(seen.row(), finding, Truth.UNKNOWN));
      case YIELDS ->
        new RowOutcome.Yields(seen.others().get(0).clause(), ladder.resolutionReading());
      case CONFLICTS ->
        new RowOutcome.Conflicts(
            seen.others().stream().map(LadderRow::clause).toList(),
            orders.of(seen.row(), finding, Truth.YES));
      case DOES_NOT_HOLD -> new RowOutcome.DoesNotHold();
    };
  }

  private RowDecision row(
      LadderRow row, RowOutcome outcome, Finding finding, List<String> readings) {
    return new RowDecision(
        source.cite(row.clause()), ladder.key(), scope, outcome, finding, readings);
  }

  /** Whether it depends on the resolution of the ladder that the row stands, yields or conflicts. */
  private static boolean overlaps(Seen seen, List<Seen> all) {
    boolean holds = seen.standing() == LadderResolver.Standing.HOLDS;
    long standing = all.stream()
        .filter(other -> other.standing() == LadderResolver.Standing.HOLDS)
        .count();
    boolean yielded = all.stream().anyMatch(other -> !other.others().isEmpty());
    return !seen.others().isEmpty() || (holds && (yielded || standing > 1));
  }

  private static List<Need> needs(Seen seen, List<Seen> all) {
    return seen.needs().isEmpty()
        ? Need.merge(all.stream().map(Seen::needs).toList())
        : seen.needs();
  }
}
