package io.github.tvarka.support.minimum;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.PeriodFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds whether the minimum to be learnt is due, overdue or met. Immutable and thread-safe; made once for a policy. */
public final class MinimumCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(MinimumCalculator.class);
  private static final FactKey LEARNT = FactKey.of("minimum-learnt");
  private static final FactKey DATE = FactKey.of("minimum-date");

  private final Citation citation;
  private final MinimumPolicy policy;

  private MinimumCalculator(Citation citation, MinimumPolicy policy) {
    this.citation = citation;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what it says of the minimum
   * @return the calculator
   */
  public static MinimumCalculator of(Source source, MinimumPolicy policy) {
    return new MinimumCalculator(
        Check.given("source", source).cite(policy.clause()), Check.given("policy", policy));
  }

  /**
   * Whether teachers have to set a minimum for a student.
   *
   * @param student what is known of the student, with the day asked about
   * @return yes, no or unknown, and why
   */
  public Finding required(ConditionContext student) {
    return ConditionEvaluator.DEFAULT.evaluate(policy.when(), citation, student);
  }

  /**
   * Where a minimum stands.
   *
   * @param minimum the minimum
   * @param asOf the day asked about; attempts after it are left out
   * @return the decision
   * @throws IllegalArgumentException if the minimum was set after that day
   */
  public MinimumDecision decide(LearningMinimum minimum, LocalDate asOf) {
    LOG.debug("deciding a minimum under {} as of {}", citation, asOf);
    Check.that(
        !asOf.isBefore(minimum.setOn()),
        "asOf",
        asOf,
        "must not be before minimum.setOn (" + minimum.setOn() + ")");
    Attempts attempts = Attempts.of(minimum, asOf);
    Finding result = fact(LEARNT, attempts.learnt());
    Finding inTime = inTime(minimum, attempts.shown().orElse(asOf));
    return MinimumDecision.builder()
        .citation(citation)
        .asOf(asOf)
        .minimum(minimum)
        .outcome(outcome(minimum, attempts, List.of(result, inTime)))
        .addFindings(result, inTime, setBy(minimum))
        .addAllFindings(recorded(minimum, attempts))
        .build();
  }

  private Finding fact(FactKey key, Truth truth) {
    List<Need> needs = truth == Truth.UNKNOWN ? List.of(new Need.OfFact(key)) : List.of();
    return new FactFinding(citation, truth, key, needs);
  }

  private Finding inTime(LearningMinimum minimum, LocalDate day) {
    return minimum
        .dueBy()
        .<Finding>map(due ->
            PeriodFinding.of(citation, "minimum-time", day, new DateRange(minimum.setOn(), due)))
        .orElseGet(() -> fact(DATE, Truth.UNKNOWN));
  }

  private static MinimumOutcome outcome(
      LearningMinimum minimum, Attempts attempts, List<Finding> findings) {
    if (attempts.shown().isPresent()) {
      return new MinimumOutcome.Met(attempts.shown().get(), attempts.late(minimum));
    }
    Truth inTime = findings.get(1).truth();
    if (attempts.learnt() == Truth.UNKNOWN || inTime == Truth.UNKNOWN) {
      return new MinimumOutcome.NotYetKnown(
          Need.merge(findings.stream().map(Finding::needs).toList()));
    }
    LocalDate due = minimum.dueBy().orElseThrow();
    return inTime == Truth.YES ? new MinimumOutcome.Due(due) : new MinimumOutcome.Overdue(due);
  }

  private Finding setBy(LearningMinimum minimum) {
    List<String> asked = policy.setBy().stream().map(Role::code).toList();
    String stated = minimum.setBy().code();
    return new MatchFinding(
        citation, Truth.of(asked.contains(stated)), "set-by", List.of(stated), asked, List.of());
  }

  /** One for each place; before the student accounted for anything, nothing has to be recorded. */
  private List<Finding> recorded(LearningMinimum minimum, Attempts attempts) {
    return attempts.none()
        ? List.of(recorded(minimum, List.of()))
        : policy.recordedIn().stream()
            .map(place -> recorded(minimum, List.of(place)))
            .toList();
  }

  private Finding recorded(LearningMinimum minimum, List<String> asked) {
    return new MatchFinding(
        citation,
        Truth.of(minimum.recordedIn().containsAll(asked)),
        "recorded-in",
        minimum.recordedIn(),
        asked,
        List.of());
  }
}
