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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which rows of the ladders hold in each period. Immutable and thread-safe; made once for a policy. */
public final class EscalationCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(EscalationCalculator.class);

  private final Source source;
  private final EscalationPolicy policy;

  private EscalationCalculator(Source source, EscalationPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy the ladders of the edition
   * @return the calculator
   */
  public static EscalationCalculator of(Source source, EscalationPolicy policy) {
    return new EscalationCalculator(source, policy);
  }

  /**
   * What follows in each period of the school year, up to the day that the facts are asked for.
   *
   * @param facts the facts; conditions of a period are asked on its last day, or on {@link ConditionContext#at()} if that is earlier
   * @param taken the measures taken
   * @return the periods from the school year's first to that of the day; only that one where the calendar knows no school year
   */
  public EscalationDecision decide(ConditionContext facts, MeasureLog taken) {
    LOG.debug("deciding measures under {} as of {}", source, facts.at());
    MeasureLog known = taken.until(facts.at());
    return new EscalationDecision(periods(facts).stream()
        .map(period -> decide(period, facts.at(end(period, facts)).in(period), known))
        .toList());
  }

  private static LocalDate end(DateRange period, ConditionContext facts) {
    return period.to().isBefore(facts.at()) ? period.to() : facts.at();
  }

  private List<DateRange> periods(ConditionContext facts) {
    Set<DateRange> periods = new LinkedHashSet<>();
    LocalDate first = Window.SCHOOL_YEAR
        .range(facts.at(), facts.calendar())
        .map(DateRange::from)
        .orElse(facts.at());
    LocalDate day = first;
    while (!day.isAfter(facts.at())) {
      Optional<DateRange> period = policy.decidedPer().range(day, facts.calendar());
      period.ifPresent(periods::add);
      day = period.map(DateRange::to).orElse(day).plusDays(1);
    }
    return List.copyOf(periods);
  }

  /**
   * What follows in one period.
   *
   * @param period its days
   * @param facts the facts, asked for a day of the period
   * @param taken the measures taken, those after the period's end included
   * @return all rows, and the measures that fall away
   */
  public PeriodDecision decide(DateRange period, ConditionContext facts, MeasureLog taken) {
    List<RowDecision> rows = new ArrayList<>();
    for (Ladder ladder : policy.ladders()) {
      List<Seen> seen = new LadderDecider(source, ladder).decide(facts);
      seen.forEach(row -> rows.add(decision(row, ladder, seen, period, facts, taken)));
    }
    return new PeriodDecision(period, rows, fallenAway(rows, period, taken));
  }

  private RowDecision decision(
      Seen seen,
      Ladder ladder,
      List<Seen> all,
      DateRange period,
      ConditionContext facts,
      MeasureLog taken) {
    Set<String> readings = new LinkedHashSet<>(seen.row().readings());
    if (overlaps(seen, all)) {
      ladder.resolutionReading().ifPresent(readings::add);
    }
    boolean inapplicable = seen.applicability().map(Finding::truth).orElse(Truth.YES) == Truth.NO;
    Finding finding = inapplicable ? seen.applicability().orElse(seen.finding()) : seen.finding();
    RowOutcome outcome = switch (seen.standing()) {
      case HOLDS ->
        new RowOutcome.Holds(measures(seen.row(), period, facts, taken), seen.atLeast());
      case NOT_KNOWN ->
        new RowOutcome.NotYetKnown(needs(seen, all), measures(seen.row(), period, facts, taken));
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

  private List<OrderedMeasure> measures(
      LadderRow row, DateRange period, ConditionContext facts, MeasureLog taken) {
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

  private static List<TakenMeasure> fallenAway(
      List<RowDecision> rows, DateRange period, MeasureLog taken) {
    Set<Clause> standing = new HashSet<>();
    for (RowDecision row : rows) {
      List<OrderedMeasure> ordered = ordered(row.outcome());
      ordered.forEach(measure -> standing.add(measure.citation().clause()));
      if (row.holds() || row.outcome() instanceof RowOutcome.NotYetKnown) {
        standing.add(row.citation().clause());
      }
    }
    return taken.measures().stream()
        .filter(done -> period.contains(done.forPeriodOf()))
        .filter(done -> !standing.contains(done.clause()))
        .toList();
  }

  private static List<OrderedMeasure> ordered(RowOutcome outcome) {
    if (outcome instanceof RowOutcome.Holds holds) {
      return holds.measures();
    }
    return outcome instanceof RowOutcome.NotYetKnown open ? open.measures() : List.of();
  }
}
