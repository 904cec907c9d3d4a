package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.CitedCondition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.measure.Lasting;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The measures that rows order in one period, and those taken that no row orders any more. */
final class MeasureOrders {
  private final MeasureLog taken;
  private final DateRange period;
  private final ConditionContext facts;

  MeasureOrders(MeasureLog taken, DateRange period, ConditionContext facts) {
    this.taken = taken;
    this.period = period;
    this.facts = facts;
  }

  /** What a row orders; a measure that is for one subject, for each within which the row holds at least so surely. */
  List<OrderedMeasure> of(CitedRow row, Finding finding, Truth atLeast) {
    List<OrderedMeasure> ordered = new ArrayList<>(row.then().size());
    for (CitedMeasure measure : row.then()) {
      if (isNotFor(measure)) {
        continue;
      }
      if (measure.measure().each().isPresent()) {
        FoundSubjects.in(finding, atLeast)
            .forEach(subject -> ordered.add(ordered(measure, row, Optional.of(subject))));
      } else {
        ordered.add(ordered(measure, row, Optional.empty()));
      }
    }
    return ordered;
  }

  private OrderedMeasure ordered(CitedMeasure measure, CitedRow row, Optional<String> scope) {
    if (taken.measures().isEmpty() && measure.measure().lasts().isEmpty() && scope.isEmpty()) {
      return measure.untaken();
    }
    return new OrderedMeasure(
        measure.citation(),
        measure.measure(),
        scope,
        doneOn(measure, row, scope),
        measure.measure().lasts().flatMap(lasts -> until(lasts, scope)));
  }

  private Optional<LocalDate> doneOn(CitedMeasure measure, CitedRow row, Optional<String> scope) {
    return taken.measures().stream()
        .filter(done -> measure.measure().takenBy(done.act()))
        .filter(done -> scope.isEmpty() || done.scope().equals(scope))
        .filter(done -> done.clause().equals(row.row().clause())
            || done.clause().equals(measure.citation().clause()))
        .filter(done -> period.contains(done.forPeriodOf()))
        .map(TakenMeasure::on)
        .findFirst();
  }

  private Optional<LocalDate> until(Lasting lasts, Optional<String> scope) {
    List<LocalDate> began = scope
        .map(subject -> facts.held(lasts.from(), subject))
        .orElseGet(() -> facts.held(lasts.from()));
    return begins(began).map(lasts::until);
  }

  /** Whether the measure is surely not for this student; one that may be stays, since its condition is shown with it. */
  private boolean isNotFor(CitedMeasure measure) {
    @Nullable CitedCondition students = measure.when();
    return students != null && students.finding(facts).truth() == Truth.NO;
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
    if (taken.measures().isEmpty()) {
      return List.of();
    }
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
