package io.github.tvarka.examples.cli.cases;

import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.change.ChangeCalculator;
import io.github.tvarka.progress.cohort.CohortCalculator;
import io.github.tvarka.progress.cohort.CohortFacts;
import io.github.tvarka.progress.comparison.ComparisonCalculator;
import io.github.tvarka.progress.level.CriteriaSheet;
import io.github.tvarka.progress.level.FilledTable;
import io.github.tvarka.progress.level.LevelCalculator;
import io.github.tvarka.progress.level.LevelDecision;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is decided under a regulation of progress. */
public final class ProgressCases {
  /** The level of one subject. */
  static final CaseKind<ProgressPolicy, LevelQuestion> LEVEL = new CaseKind<>(
      "level",
      "A percentage reached, or the criteria of a subject: which learning level it is.",
      Presets.PROGRESS,
      LevelQuestion.class,
      ProgressCases::level);

  /** A student's tables of levels. */
  public static final CaseKind<ProgressPolicy, LevelRecord> LEVEL_TABLES = new CaseKind<>(
      "level-tables",
      "All learning levels on record of one student: the tables of the regulation, filled in.",
      Presets.PROGRESS,
      LevelRecord.class,
      ProgressCases::tables);

  /** The student's levels beside the teachers'. */
  public static final CaseKind<ProgressPolicy, LevelRecord> COMPARISON = new CaseKind<>(
      "comparison",
      "All learning levels on record of one student: the student's beside the teachers', and the consultations that follow.",
      Presets.PROGRESS,
      LevelRecord.class,
      (policy, record, asOf) -> comparison(policy).decide(record, asOf));

  /** The student's levels beside earlier ones. */
  public static final CaseKind<ProgressPolicy, LevelRecord> CHANGE = new CaseKind<>(
      "change",
      "All learning levels on record of one student: the progress made since earlier periods.",
      Presets.PROGRESS,
      LevelRecord.class,
      (policy, record, asOf) -> changes(policy).decide(record, asOf));

  /** The levels of groups. */
  public static final CaseKind<ProgressPolicy, CohortFacts> COHORT = new CaseKind<>(
      "cohort",
      "The learning levels of classes: how they spread, how many made progress, where students and teachers differ.",
      Presets.PROGRESS,
      CohortFacts.class,
      (policy, facts, asOf) -> CohortCalculator.of(
              CaseKind.said(policy, policy.cohort(), "cohort"), comparison(policy), changes(policy))
          .analyse(facts, asOf));

  private ProgressCases() {}

  private static ComparisonCalculator comparison(ProgressPolicy policy) {
    return ComparisonCalculator.of(
        policy.source(), levels(policy), CaseKind.said(policy, policy.comparison(), "comparison"));
  }

  private static ChangeCalculator changes(ProgressPolicy policy) {
    return ChangeCalculator.of(
        policy.source(), levels(policy), CaseKind.said(policy, policy.changes(), "changes"));
  }

  static List<CaseKind<?, ?>> kinds() {
    return List.of(LEVEL, LEVEL_TABLES, COMPARISON, CHANGE, COHORT);
  }

  /**
   * What is asked for the level of: one of the two.
   *
   * @param percent the percentage reached
   * @param criteria the levels of a subject's criteria
   * @param during the period for which the criteria were set; the day of the sheet where absent
   */
  record LevelQuestion(
      Optional<Percent> percent, Optional<CriteriaSheet> criteria, Optional<DateRange> during) {
    LevelQuestion {
      percent = percent == null ? Optional.empty() : percent;
      criteria = criteria == null ? Optional.empty() : criteria;
      during = during == null ? Optional.empty() : during;
    }
  }

  private static Object level(ProgressPolicy policy, LevelQuestion asked, LocalDate asOf) {
    if (asked.percent().isPresent() == asked.criteria().isPresent()) {
      String given = asked.percent().isPresent() ? "both given" : "missing";
      throw Refusal.of("facts.percent", given, "must be given where criteria are not");
    }
    LevelCalculator calculator = LevelCalculator.of(policy.source(), levels(policy));
    return asked
        .percent()
        .map(percent -> calculator.fromPercent(percent, asOf))
        .orElseGet(() -> criteria(calculator, asked, asOf));
  }

  private static LevelDecision criteria(
      LevelCalculator calculator, LevelQuestion asked, LocalDate asOf) {
    CriteriaSheet sheet = asked.criteria().orElseThrow();
    if (sheet.on().isAfter(asOf)) {
      throw Refusal.of("facts.criteria.on", sheet.on(), "must not be after asOf (" + asOf + ")");
    }
    LocalDate day = sheet.forPeriodOf().orElse(sheet.on());
    try {
      return calculator.fromCriteria(sheet, asked.during().orElse(new DateRange(day, day)));
    } catch (IllegalArgumentException refused) {
      String message = String.valueOf(refused.getMessage());
      throw new Refusal(message.replaceFirst("^sheet\\.", "facts.criteria."));
    }
  }

  private static LevelPolicy levels(ProgressPolicy policy) {
    return CaseKind.said(policy, policy.levels(), "levels");
  }

  private static LevelTables tables(ProgressPolicy policy, LevelRecord record, LocalDate asOf) {
    LevelCalculator calculator = LevelCalculator.of(policy.source(), levels(policy));
    List<FilledTable> tables = levels(policy).tables().stream()
        .map(table -> calculator.fill(record, table.clause(), asOf))
        .toList();
    return new LevelTables(policy.source(), asOf, tables);
  }

  /**
   * The tables of a student.
   *
   * @param source the edition under which they are filled in
   * @param asOf the day up to which they are
   * @param tables each table of the regulation
   */
  public record LevelTables(
      @Required Source source, @Required LocalDate asOf, List<FilledTable> tables) {}
}
