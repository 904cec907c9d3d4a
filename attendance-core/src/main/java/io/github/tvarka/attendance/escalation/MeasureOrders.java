package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The measures that rows order in one period, and those taken that no row orders any more. */
final class MeasureOrders {
  private final Source source;
  private final MeasureLog taken;
  private final DateRange period;
  private final ConditionContext facts;

  MeasureOrders(Source source, MeasureLog taken, DateRange period, ConditionContext facts) {
    this.source = source;
    this.taken = taken;
    this.period = period;
    this.facts = facts;
  }

  /** What a row orders; a measure that is for one subject, for each within which the row holds at least so surely. */
  List<OrderedMeasure> of(LadderRow row, Finding finding, Truth atLeast) {
    List<OrderedMeasure> ordered = new ArrayList<>();
    for (Measure measure : row.then()) {
      if (isNotFor(measure, row)) {
        continue;
      }
      if (measure.each().isPresent()) {
        FoundSubjects.in(finding, atLeast)
            .forEach(subject -> ordered.add(ordered(measure, row, Optional.of(subject))));
      } else {
        ordered.add(ordered(measure, row, Optional.empty()));
      }
    }
    return ordered;
  }

  private OrderedMeasure ordered(Measure measure, LadderRow row, Optional<String> scope) {
    Optional<LocalDate> doneOn = taken.measures().stream()
        .filter(done -> measure.takenBy(done.act()))
        .filter(done -> scope.isEmpty() || done.scope().equals(scope))
        .filter(done -> done.clause().equals(row.clause())
            || measure.clause().equals(Optional.of(done.clause())))
        .filter(done -> period.contains(done.forPeriodOf()))
        .map(TakenMeasure::on)
        .findFirst();
    Optional<LocalDate> until = measure
        .lasts()
        .flatMap(lasts -> begins(scope
                .map(subject -> facts.held(lasts.from(), subject))
                .orElseGet(() -> facts.held(lasts.from())))
            .map(lasts::until));
    return new OrderedMeasure(
        source.cite(measure.clause().orElse(row.clause())), measure, scope, doneOn, until);
  }

  /** Whether the measure is surely not for this student; one that may be stays, since its condition is shown with it. */
  private boolean isNotFor(Measure measure, LadderRow row) {
    return measure
        .when()
        .map(condition -> ConditionEvaluator.DEFAULT
            .evaluate(condition, source.cite(row.clause()), facts)
            .truth())
        .filter(truth -> truth == Truth.NO)
        .isPresent();
  }

  /** The act that begins a measure: the first of the period, so that another one does not make it longer, or the last before it. */
  private Optional<LocalDate> begins(List<LocalDate> days) {
    return days.stream()
        .filter(period::contains)
        .findFirst()
        .or(() -> days.stream().reduce((earlier, later) -> later));
  }

  /** The measures taken for the period that none of the rows orders, or may order. */
  List<TakenMeasure> fallenAway(List<RowDecision> rows) {
    return taken.measures().stream()
        .filter(done -> period.contains(done.forPeriodOf()))
        .filter(done -> rows.stream().noneMatch(row -> stands(row, done)))
        .toList();
  }

  private static boolean stands(RowDecision row, TakenMeasure done) {
    boolean open = row.outcome() instanceof RowOutcome.NotYetKnown
        || row.outcome() instanceof RowOutcome.Conflicts;
    return (row.holds() || open)
        && orders(row, done.clause())
        && isFor(done.scope(), row.finding());
  }

  private static boolean orders(RowDecision row, Clause clause) {
    return row.citation().clause().equals(clause)
        || row.outcome().measures().stream()
            .anyMatch(measure -> measure.citation().clause().equals(clause));
  }

  /** Whether a measure of one subject is for one in which the row may hold; where it looks for none, for any. */
  private static boolean isFor(Optional<String> scope, Finding finding) {
    List<String> subjects = FoundSubjects.in(finding, Truth.UNKNOWN);
    return scope.isEmpty()
        || subjects.isEmpty()
        || subjects.contains(scope.get())
        || subjects.contains(CounterKey.NO_SUBJECT);
  }
}
