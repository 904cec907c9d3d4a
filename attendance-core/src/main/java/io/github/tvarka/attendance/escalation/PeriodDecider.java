package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What follows in one period, given the measures taken. */
final class PeriodDecider {
  private final Source source;
  private final EscalationPolicy policy;
  private final MeasureLog taken;

  PeriodDecider(Source source, EscalationPolicy policy, MeasureLog taken) {
    this.source = source;
    this.policy = policy;
    this.taken = taken;
  }

  /** All rows of the ladders that are decided for a period of this kind, and the measures that fall away. */
  PeriodDecision decide(DecidedPeriod period, ConditionContext facts) {
    MeasureOrders orders = new MeasureOrders(source, taken, period.days(), facts);
    List<RowDecision> rows = new ArrayList<>();
    for (Ladder ladder : policy.ladders(period.per())) {
      if (!period.missing().isEmpty()) {
        ladder.rows().forEach(row -> rows.add(undecided(row, ladder, period, orders)));
        continue;
      }
      List<Seen> seen = new LadderDecider(source, ladder).decide(facts);
      seen.forEach(row -> rows.add(decision(row, ladder, seen, orders)));
    }
    Optional<Window> own =
        Optional.of(period.per()).filter(per -> !per.equals(policy.decidedPer()));
    return new PeriodDecision(
        own,
        period.days(),
        rows,
        orders.fallenAway(rows).stream()
            .filter(done -> isOf(period.per(), done))
            .toList());
  }

  /** A row in days of which the calendar does not say the period. */
  private RowDecision undecided(
      LadderRow row, Ladder ladder, DecidedPeriod period, MeasureOrders orders) {
    Finding finding = new MatchFinding(
        source.cite(row.clause()),
        Truth.UNKNOWN,
        "school-calendar",
        List.of(),
        List.of(period.per().name().orElse(period.per().toString())),
        period.missing());
    return new RowDecision(
        source.cite(row.clause()),
        ladder.key(),
        new RowOutcome.NotYetKnown(period.missing(), orders.of(row, finding, Truth.UNKNOWN)),
        finding,
        row.readings());
  }

  private RowDecision decision(Seen seen, Ladder ladder, List<Seen> all, MeasureOrders orders) {
    Set<String> readings = new LinkedHashSet<>(seen.row().readings());
    if (overlaps(seen, all)) {
      ladder.resolutionReading().ifPresent(readings::add);
    }
    boolean inapplicable = seen.applicability().map(Finding::truth).orElse(Truth.YES) == Truth.NO;
    Finding finding = inapplicable ? seen.applicability().orElse(seen.finding()) : seen.finding();
    RowOutcome outcome = switch (seen.standing()) {
      case HOLDS -> new RowOutcome.Holds(orders.of(seen.row(), finding, Truth.YES), seen.atLeast());
      case NOT_KNOWN ->
        new RowOutcome.NotYetKnown(needs(seen, all), orders.of(seen.row(), finding, Truth.UNKNOWN));
      case YIELDS ->
        new RowOutcome.Yields(
            seen.instead().map(LadderRow::clause).orElse(seen.row().clause()),
            ladder.resolutionReading());
      case DOES_NOT_HOLD ->
        inapplicable ? new RowOutcome.NotApplicable() : new RowOutcome.DoesNotHold();
    };
    return new RowDecision(
        source.cite(seen.row().clause()), ladder.key(), outcome, finding, List.copyOf(readings));
  }

  /** Whether it depends on the resolution of the ladder that the row stands, or yields. */
  private static boolean overlaps(Seen seen, List<Seen> all) {
    boolean holds = seen.standing() == LadderResolver.Standing.HOLDS;
    long standing = all.stream()
        .filter(other -> other.standing() == LadderResolver.Standing.HOLDS)
        .count();
    boolean yielded = all.stream().anyMatch(other -> other.instead().isPresent());
    return seen.instead().isPresent() || (holds && (yielded || standing > 1));
  }

  private static List<Need> needs(Seen seen, List<Seen> all) {
    return seen.needs().isEmpty()
        ? Need.merge(all.stream().map(Seen::needs).toList())
        : seen.needs();
  }

  /** Whether a measure was taken under a ladder of a kind of period; what no ladder orders now is of the policy's own kind. */
  private boolean isOf(Window per, TakenMeasure done) {
    return policy.periodKinds().stream()
        .filter(kind -> policy.ladders(kind).stream().anyMatch(ladder -> has(ladder, done)))
        .findFirst()
        .orElse(policy.decidedPer())
        .equals(per);
  }

  private static boolean has(Ladder ladder, TakenMeasure done) {
    return ladder.rows().stream()
        .anyMatch(row -> row.clause().equals(done.clause())
            || row.then().stream()
                .anyMatch(measure -> measure.clause().equals(Optional.of(done.clause()))));
  }
}
