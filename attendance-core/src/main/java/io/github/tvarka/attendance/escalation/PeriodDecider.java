package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
    List<RowDecision> rows = new ArrayList<>();
    for (Ladder ladder : policy.ladders(period.per())) {
      List<Seen> seen = new LadderDecider(source, ladder).decide(facts);
      seen.forEach(row -> rows.add(decision(row, ladder, seen, period.days(), facts)));
    }
    Optional<Window> own =
        Optional.of(period.per()).filter(per -> !per.equals(policy.decidedPer()));
    return new PeriodDecision(own, period.days(), rows, fallenAway(rows, period));
  }

  private RowDecision decision(
      Seen seen, Ladder ladder, List<Seen> all, DateRange period, ConditionContext facts) {
    Set<String> readings = new LinkedHashSet<>(seen.row().readings());
    if (overlaps(seen, all)) {
      ladder.resolutionReading().ifPresent(readings::add);
    }
    boolean inapplicable = seen.applicability().map(Finding::truth).orElse(Truth.YES) == Truth.NO;
    Finding finding = inapplicable ? seen.applicability().orElse(seen.finding()) : seen.finding();
    RowOutcome outcome = switch (seen.standing()) {
      case HOLDS -> new RowOutcome.Holds(measures(seen.row(), period, facts), seen.atLeast());
      case NOT_KNOWN ->
        new RowOutcome.NotYetKnown(needs(seen, all), measures(seen.row(), period, facts));
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

  private List<OrderedMeasure> measures(LadderRow row, DateRange period, ConditionContext facts) {
    List<OrderedMeasure> ordered = new ArrayList<>();
    for (Measure measure : row.then()) {
      if (isNotFor(measure, row, facts)) {
        continue;
      }
      Optional<LocalDate> doneOn = taken.measures().stream()
          .filter(done -> measure.takenBy(done.act()))
          .filter(done -> done.clause().equals(row.clause())
              || measure.clause().equals(Optional.of(done.clause())))
          .filter(done -> period.contains(done.forPeriodOf()))
          .map(TakenMeasure::on)
          .findFirst();
      Optional<LocalDate> until = measure
          .lasts()
          .flatMap(lasts -> begins(facts.held(lasts.from()), period).map(lasts::until));
      ordered.add(new OrderedMeasure(
          source.cite(measure.clause().orElse(row.clause())), measure, doneOn, until));
    }
    return ordered;
  }

  /** Whether the measure is surely not for this student; one that may be stays, since its condition is shown with it. */
  private boolean isNotFor(Measure measure, LadderRow row, ConditionContext facts) {
    return measure
        .when()
        .map(condition -> ConditionEvaluator.DEFAULT
            .evaluate(condition, source.cite(row.clause()), facts)
            .truth())
        .filter(truth -> truth == Truth.NO)
        .isPresent();
  }

  /** The act that begins a measure: the first of the period, so that another one does not make it longer, or the last before it. */
  private static Optional<LocalDate> begins(List<LocalDate> days, DateRange period) {
    return days.stream()
        .filter(period::contains)
        .findFirst()
        .or(() -> days.stream().reduce((earlier, later) -> later));
  }

  private List<TakenMeasure> fallenAway(List<RowDecision> rows, DecidedPeriod period) {
    Set<Clause> standing = new HashSet<>();
    for (RowDecision row : rows) {
      List<OrderedMeasure> ordered = ordered(row.outcome());
      ordered.forEach(measure -> standing.add(measure.citation().clause()));
      if (row.holds() || row.outcome() instanceof RowOutcome.NotYetKnown) {
        standing.add(row.citation().clause());
      }
    }
    return taken.measures().stream()
        .filter(done -> period.days().contains(done.forPeriodOf()))
        .filter(done -> !standing.contains(done.clause()) && isOf(period.per(), done))
        .toList();
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

  private static List<OrderedMeasure> ordered(RowOutcome outcome) {
    if (outcome instanceof RowOutcome.Holds holds) {
      return holds.measures();
    }
    return outcome instanceof RowOutcome.NotYetKnown open ? open.measures() : List.of();
  }
}
