package io.github.tvarka.progress.comparison;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.level.LevelBook;
import io.github.tvarka.progress.level.LevelEntry;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.level.LevelRecord;
import io.github.tvarka.progress.level.LevelScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a student's own levels beside the teachers' and finds who is called to which consultation. Immutable and thread-safe; made once for a
 * policy.
 *
 * <p>It puts the rows of the last months begun in the school year side by side, role by role; a subject that is not taught is not compared.
 * Which levels call for a consultation, those of these months alone or those set last, the policy says.
 */
public final class ComparisonCalculator {
  /** What a learning level is called in findings. */
  public static final CounterKey LEVEL = CounterKey.of(LevelBook.LEVEL);

  /** What the gap between two levels of one subject is called in findings. */
  public static final CounterKey LEVEL_GAP = CounterKey.of("level-gap");

  /** What the exact mean of a row is called in findings. */
  public static final CounterKey MEAN = CounterKey.of("mean-level");

  /** What the gap between the means of two rows is called in findings. */
  public static final CounterKey MEAN_GAP = CounterKey.of("mean-level-gap");

  private static final Logger LOG = LoggerFactory.getLogger(ComparisonCalculator.class);

  private final Source source;
  private final LevelPolicy levels;
  private final ComparisonPolicy policy;

  private ComparisonCalculator(Source source, LevelPolicy levels, ComparisonPolicy policy) {
    this.source = Check.given("source", source);
    this.levels = Check.given("levels", levels);
    this.policy = Check.given("policy", policy);
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param levels what the policy says of levels
   * @param policy what it says of comparing them
   * @return the calculator
   */
  public static ComparisonCalculator of(
      Source source, LevelPolicy levels, ComparisonPolicy policy) {
    return new ComparisonCalculator(source, levels, policy);
  }

  /**
   * The edition that findings cite.
   *
   * @return the edition
   */
  public Source source() {
    return source;
  }

  /**
   * What the policy says of levels.
   *
   * @return the scale, the tables and the rounds
   */
  public LevelPolicy levels() {
    return levels;
  }

  /**
   * With whose levels the student's own are compared.
   *
   * @return the role
   */
  public Role against() {
    return policy.against();
  }

  /**
   * The comparison for a student.
   *
   * @param record what is on record of the student's levels
   * @param asOf the day asked about; what was set later is left out
   * @return the comparison
   * @throws IllegalArgumentException as {@link LevelBook#of} does
   */
  public ComparisonDecision decide(LevelRecord record, LocalDate asOf) {
    LOG.debug("comparing levels under {} as of {}", source, asOf);
    LevelBook book = LevelBook.of(record, levels, asOf);
    return new ComparisonDecision(
        source.cite(policy.clause()),
        asOf,
        book.current(policy.own()),
        book.current(policy.against()),
        compared(book),
        policy.rules().stream().flatMap(rule -> decide(rule, book).stream()).toList());
  }

  /** The subjects that one of the two rows of the last months begun shows to be taught, or may. */
  private List<ComparedSubject> compared(LevelBook book) {
    if (book.current(policy.own()).or(() -> book.current(policy.against())).isEmpty()) {
      return List.of();
    }
    return book.subjects().stream()
        .map(subject -> compared(
            subject, entry(book, policy.own(), subject), entry(book, policy.against(), subject)))
        .filter(each -> each.own().taught() || each.against().taught())
        .toList();
  }

  private static LevelEntry entry(LevelBook book, Role by, String subject) {
    return book.current(by)
        .map(period -> book.entry(by, period, subject))
        .orElse(LevelEntry.NOT_KNOWN);
  }

  private ComparedSubject compared(String subject, LevelEntry own, LevelEntry against) {
    LevelScale scale = levels.scale();
    Optional<Interval> difference = own.taught() && against.taught()
        ? Optional.of(own.in(scale).minus(against.in(scale)))
        : Optional.empty();
    return new ComparedSubject(subject, own, against, difference);
  }

  /** A rule for each subject or for the mean; nothing before the first period of a role that it looks at. */
  private List<ConsultationDecision> decide(LevelConsultationRule rule, LevelBook book) {
    List<RoleRow> rows = rule.when().roles().stream()
        .flatMap(role -> RoleRow.of(book, role, policy.inForce()).stream())
        .toList();
    if (rows.size() < rule.when().roles().size()) {
      return List.of();
    }
    Citation citation = source.cite(rule.clause());
    TriggerCheck check = new TriggerCheck(citation, rule.when(), rows);
    if (rule.when().scope() == LevelTrigger.Scope.MEAN) {
      return check.mean().stream()
          .map(finding -> decision(rule, Optional.empty(), finding))
          .toList();
    }
    return book.subjects().stream()
        .flatMap(subject -> check.subject(subject, levels.scale()).stream()
            .map(finding -> decision(rule, Optional.of(subject), finding)))
        .toList();
  }

  private static ConsultationDecision decision(
      LevelConsultationRule rule, Optional<String> subject, Finding finding) {
    ConsultationOutcome outcome = switch (finding.truth()) {
      case YES -> new ConsultationOutcome.CalledFor(rule.then());
      case NO -> new ConsultationOutcome.NotCalledFor();
      case UNKNOWN -> new ConsultationOutcome.NotYetKnown(finding.needs());
    };
    return new ConsultationDecision(finding.citation(), subject, outcome, finding, rule.readings());
  }
}
