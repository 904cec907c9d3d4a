package io.github.tvarka.progress.change;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.level.LevelBook;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a student's achievement beside the student's own earlier achievement. Immutable and thread-safe; made once for a policy. */
public final class ChangeCalculator {
  /** What the change of a level is called. */
  public static final CounterKey LEVEL = CounterKey.of("level-change");

  /** What the change of a criterion's level is called. */
  public static final CounterKey CRITERION = CounterKey.of("criterion-change");

  /** What the change of the exact mean of a subject's criteria is called. */
  public static final CounterKey CRITERIA_MEAN = CounterKey.of("criteria-mean-change");

  /** What the change of the exact mean of a row is called. */
  public static final CounterKey MEAN = CounterKey.of("mean-level-change");

  private static final Logger LOG = LoggerFactory.getLogger(ChangeCalculator.class);

  private final Source source;
  private final LevelPolicy levels;
  private final ChangePolicy policy;

  private ChangeCalculator(Source source, LevelPolicy levels, ChangePolicy policy) {
    this.source = Check.given("source", source);
    this.levels = Check.given("levels", levels);
    this.policy = Check.given("policy", policy);
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param levels what the policy says of levels
   * @param policy what it calls progress
   * @return the calculator
   */
  public static ChangeCalculator of(Source source, LevelPolicy levels, ChangePolicy policy) {
    return new ChangeCalculator(source, levels, policy);
  }

  /**
   * The changes since earlier: of the last period begun in the school year, to the earlier one that the policy names.
   *
   * @param record what is on record of the student's levels
   * @param asOf the day asked about; what was set later is left out
   * @return the changes
   * @throws IllegalArgumentException as {@link LevelBook#of} does
   */
  public ChangeDecision decide(LevelRecord record, LocalDate asOf) {
    LOG.debug("finding progress under {} as of {}", source, asOf);
    LevelBook book = LevelBook.of(record, levels, asOf);
    return new ChangeDecision(
        asOf, policy.rules().stream().flatMap(rule -> changes(rule, book)).toList());
  }

  private Stream<Change> changes(ChangeRule rule, LevelBook book) {
    return book.current(rule.by()).stream().flatMap(now -> {
      Optional<DateRange> earlier = rule.since().before(now, rule.by(), book);
      return new Pairs(book, rule.by(), now, earlier)
          .all().stream().map(pair -> change(rule, pair, now, earlier));
    });
  }

  private Change change(ChangeRule rule, Pair pair, DateRange now, Optional<DateRange> earlier) {
    Change.Builder change = Change.builder();
    change
        .citation(source.cite(rule.clause()))
        .by(rule.by())
        .what(pair.what())
        .now(now)
        .earlier(earlier)
        .addAllReadings(rule.readings());
    if (earlier.isEmpty() || pair.earlier().isEmpty()) {
      return change.outcome(new ChangeOutcome.NothingEarlier()).build();
    }
    Interval difference = pair.now().minus(pair.earlier().get());
    DateRange days = new DateRange(earlier.get().from(), now.to());
    QuantityFinding finding = finding(rule, pair, difference, days);
    return change
        .band(band(rule, difference))
        .outcome(outcome(finding))
        .finding(finding)
        .build();
  }

  private QuantityFinding finding(ChangeRule rule, Pair pair, Interval difference, DateRange days) {
    Truth truth = rule.made().contains(difference);
    List<Need> needs = truth == Truth.UNKNOWN ? pair.needs() : List.of();
    return new QuantityFinding(
        source.cite(rule.clause()),
        truth,
        pair.what(),
        Window.CALENDAR_MONTH,
        Optional.of(days),
        difference,
        rule.made(),
        needs);
  }

  private static Optional<String> band(ChangeRule rule, Interval difference) {
    return rule.bands().stream()
        .filter(band -> band.band().contains(difference) == Truth.YES)
        .map(ChangeBand::code)
        .findFirst();
  }

  private static ChangeOutcome outcome(QuantityFinding finding) {
    return switch (finding.truth()) {
      case YES -> new ChangeOutcome.Made();
      case NO -> new ChangeOutcome.NotMade();
      case UNKNOWN -> new ChangeOutcome.NotYetKnown(finding.needs());
    };
  }
}
