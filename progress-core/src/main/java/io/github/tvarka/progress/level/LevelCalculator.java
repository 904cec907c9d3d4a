package io.github.tvarka.progress.level;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds learning levels: from a percentage, from a subject's criteria, and for the tables. Immutable and thread-safe; made once for a policy.
 */
public final class LevelCalculator {
  /** What a percentage is called in findings. */
  public static final CounterKey PERCENT = CounterKey.of("percent-reached");

  /** What the exact mean of a subject's criteria is called in findings. */
  public static final CounterKey CRITERIA_MEAN = CounterKey.of("criteria-mean");

  /** What a criterion's level is called in needs. */
  public static final String CRITERION = "criterion-level";

  private static final Logger LOG = LoggerFactory.getLogger(LevelCalculator.class);

  private final Source source;
  private final LevelPolicy policy;

  private LevelCalculator(Source source, LevelPolicy policy) {
    this.source = Check.given("source", source);
    this.policy = Check.given("policy", policy);
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what it says of levels
   * @return the calculator
   */
  public static LevelCalculator of(Source source, LevelPolicy policy) {
    return new LevelCalculator(source, policy);
  }

  /**
   * The level that a percentage stands for.
   *
   * @param percent the percentage
   * @param on the day on which it was reached
   * @return the level
   * @throws IllegalArgumentException if the percentage is above the last of the scale
   * @throws IllegalStateException if the scale knows no percents
   */
  public LevelDecision fromPercent(Percent percent, LocalDate on) {
    LOG.debug("finding the level of a percentage under {}", source);
    LevelScale scale = policy.scale();
    List<Band> bands = scale.levels().stream().map(scale::percents).toList();
    Interval observed = Interval.exactly(percent.fraction().times(Fraction.of(100)));
    Band last = bands.get(bands.size() - 1);
    Check.that(
        bands.stream().anyMatch(band -> band.contains(observed.least())),
        "percent",
        percent,
        "must be on the scale, at most " + last.atMost().orElseThrow() + "%");
    DayFindings findings =
        new DayFindings(PERCENT, Window.DAY, new DateRange(on, on), observed, List.of());
    return decide(
        scale.clause(), findings.of(source.cite(scale.clause()), bands), scale.readings());
  }

  /**
   * The level that follows from the criteria of a subject: their exact mean, rounded as the policy says.
   *
   * @param sheet the criteria, each known or not
   * @param during the period for which they were set
   * @return the level; not yet known where a criterion that is not known could change it
   * @throws IllegalArgumentException if a criterion is missing or unheard of, a level is outside the scale, the role sets no levels, the day is
   *     outside the period or in no month of the role's, or the subject stands in no table
   * @throws IllegalStateException if the policy has no criteria
   */
  public LevelDecision fromCriteria(CriteriaSheet sheet, DateRange during) {
    LOG.debug("finding the level of a subject from criteria under {}", source);
    LevelCriteria rule = policy
        .criteria()
        .orElseThrow(() -> new IllegalStateException("the policy has no criteria"));
    rule.check(sheet, policy.scale());
    new SheetCheck(policy).check(sheet, during);
    Interval mean = Means.of(sheet.criteria().values(), policy.scale()).orElseThrow();
    List<Need> needs = rule.criteria().stream()
        .filter(criterion -> LevelEntry.NOT_KNOWN.equals(sheet.criteria().get(criterion)))
        .<Need>map(criterion -> new Need.OfPeriodEntry(
            CRITERION, sheet.subject() + "/" + criterion, sheet.by(), during))
        .toList();
    List<Band> bands = policy.scale().levels().stream()
        .map(level -> rule.toLevel().band(Fraction.of(level.level())))
        .toList();
    DayFindings findings = new DayFindings(
        CRITERIA_MEAN.in(sheet.subject()), Window.CALENDAR_MONTH, during, mean, needs);
    return decide(rule.clause(), findings.of(source.cite(rule.clause()), bands), rule.readings());
  }

  /** The outcome follows from the findings, one for each level in the order of the scale. */
  private LevelDecision decide(
      Clause clause, List<QuantityFinding> findings, List<String> readings) {
    List<Integer> possible = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).truth() != Truth.NO) {
        possible.add(policy.scale().levels().get(i).level());
      }
    }
    int least = possible.get(0);
    int most = possible.get(possible.size() - 1);
    List<Need> needs = Need.merge(findings.stream().map(QuantityFinding::needs).toList());
    LevelOutcome outcome = least == most
        ? new LevelOutcome.Reached(least)
        : new LevelOutcome.NotYetKnown(least, most, needs);
    Interval observed = findings.get(0).observed();
    return new LevelDecision(source.cite(clause), observed, outcome, findings, readings);
  }

  /**
   * A table of a student's levels in the school year of a day.
   *
   * @param record what is on record of the student
   * @param table the clause or annex that prints the table
   * @param asOf the day
   * @return the table with the rows of the months begun by that day
   * @throws IllegalArgumentException if there is no such table, and as {@link LevelBook#of} does
   */
  public FilledTable fill(LevelRecord record, Clause table, LocalDate asOf) {
    LOG.debug("filling in table {} under {} as of {}", table, source, asOf);
    LevelTable form = policy.tables().stream()
        .filter(each -> each.clause().equals(table))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("table (" + table + ") must be one of "
            + policy.tables().stream().map(LevelTable::clause).toList()));
    List<FilledRow> rows = new TableFiller(form, LevelBook.of(record, policy, asOf)).rows();
    return new FilledTable(source.cite(table), asOf, rows, form.readings());
  }
}
