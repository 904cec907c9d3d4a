package io.github.tvarka.support.plan;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.PeriodFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds where a plan stands and whether its measures helped. Immutable and thread-safe; made once for a policy. */
public final class SupportPlanCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(SupportPlanCalculator.class);

  private final Source source;
  private final SupportPlanPolicy policy;

  private SupportPlanCalculator(Source source, SupportPlanPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what it says of plans
   * @return the calculator
   */
  public static SupportPlanCalculator of(Source source, SupportPlanPolicy policy) {
    return new SupportPlanCalculator(Check.given("source", source), Check.given("policy", policy));
  }

  /**
   * What a plan came to.
   *
   * @param whole the plan; observations and reviews after the day asked about are left out, of the plan that is told back too
   * @param student the school calendar and the day asked about
   * @return the analysis
   */
  public PlanAnalysis analyse(SupportPlan whole, ConditionContext student) {
    LOG.debug("analysing a plan under {} as of {}", source, student.at());
    SupportPlan plan = whole.knownBy(student.at());
    Citation citation = source.cite(policy.effect().clause());
    EffectJudge judge = new EffectJudge(citation, policy.effect().rule());
    List<MeasureEffect> effects = plan.measures().stream().map(judge::judge).toList();
    Optional<LocalDate> last = plan.to().or(() -> byRule(plan, student.calendar()));
    return PlanAnalysis.builder()
        .citation(citation)
        .asOf(student.at())
        .plan(plan)
        .state(state(plan.from(), last, student.at()))
        .lastDay(last)
        .addAllFindings(findings(plan, student.calendar()))
        .addAllEffects(effects)
        .addAllAdvice(advice(effects, student))
        .addAllReviews(reviews(plan, last, student))
        .build();
  }

  /** Those that the plan sets down, then those for which the regulation asks. */
  private List<ReviewStatus> reviews(
      SupportPlan plan, Optional<LocalDate> last, ConditionContext student) {
    Reviews reviews = new Reviews(plan.reviews(), student.at());
    List<ReviewStatus> statuses = new ArrayList<>(reviews.ofPlan());
    policy
        .rule(plan.kind())
        .flatMap(SupportPlanRule::reviews)
        .ifPresent(cadence -> statuses.addAll(reviews.asked(
            new ReviewStretches(plan.from(), last, student.at(), student.calendar()).of(cadence),
            source.cite(cadence.clause()))));
    return statuses;
  }

  /** The last day of the length that the regulation sets. */
  private Optional<LocalDate> byRule(SupportPlan plan, SchoolCalendar calendar) {
    return policy
        .rule(plan.kind())
        .flatMap(SupportPlanRule::lasts)
        .flatMap(length -> length.until(plan.from(), calendar));
  }

  private static PlanState state(LocalDate from, Optional<LocalDate> last, LocalDate asOf) {
    if (asOf.isBefore(from)) {
      return PlanState.NOT_YET_BEGUN;
    }
    return last.map(asOf::isAfter).orElse(false) ? PlanState.OVER : PlanState.RUNNING;
  }

  private List<Finding> findings(SupportPlan plan, SchoolCalendar calendar) {
    List<Finding> findings = new ArrayList<>();
    policy.rule(plan.kind()).ifPresent(rule -> {
      Citation citation = source.cite(rule.clause());
      Optional<LocalDate> longest = byRule(plan, calendar);
      if (plan.to().isPresent() && longest.isPresent()) {
        DateRange allowed = new DateRange(plan.from(), longest.get());
        findings.add(PeriodFinding.of(citation, plan.kind().code(), plan.to().get(), allowed));
      }
      rule.signers().forEach(role -> findings.add(signature(citation, role, plan)));
      rule.mostHoursChanged()
          .ifPresent(most -> findings.add(HoursChanged.of(citation, plan, most)));
    });
    return findings;
  }

  private static Finding signature(Citation citation, Role role, SupportPlan plan) {
    boolean signed = plan.signedBy().contains(role);
    List<String> stated = signed ? List.of(role.code()) : List.of();
    return new MatchFinding(
        citation, Truth.of(signed), "signature", stated, List.of(role.code()), List.of());
  }

  /** What the verdicts call for; where it hangs on a fact that is not known, it stays, with its condition. */
  private List<Measure> advice(List<MeasureEffect> effects, ConditionContext student) {
    List<EffectVerdict> verdicts = effects.stream().map(MeasureEffect::verdict).toList();
    return policy.effect().advice().stream()
        .filter(advice -> advice.on().stream().anyMatch(verdicts::contains))
        .map(EffectAdvice::then)
        .filter(measure ->
            measure.when().map(when -> truth(when, student) != Truth.NO).orElse(true))
        .toList();
  }

  private Truth truth(Condition when, ConditionContext student) {
    Citation citation = source.cite(policy.effect().clause());
    return ConditionEvaluator.DEFAULT.evaluate(when, citation, student).truth();
  }
}
