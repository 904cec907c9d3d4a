package io.github.tvarka.support.adaptation;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds where a student's adaptation stands on a day. Immutable and thread-safe; made once for a policy. */
public final class AdaptationCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(AdaptationCalculator.class);

  private final Source source;
  private final AdaptationPolicy policy;

  private AdaptationCalculator(Source source, AdaptationPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what it says of adaptation
   * @return the calculator
   */
  public static AdaptationCalculator of(Source source, AdaptationPolicy policy) {
    return new AdaptationCalculator(Check.given("source", source), Check.given("policy", policy));
  }

  /**
   * Where the student's adaptation stands.
   *
   * @param facts what is known of it
   * @param student what is known of the student, with the day asked about and the school calendar
   * @return the decision
   * @throws IllegalArgumentException if the first day or a change of class lies outside the school years of the calendar
   */
  public AdaptationDecision decide(AdaptationFacts facts, ConditionContext student) {
    LOG.debug("deciding adaptation under {} as of {}", source, student.at());
    List<RuleOnDay> rules = rules(facts, student);
    List<AdaptationPeriod> periods = rules.stream().map(RuleOnDay::period).toList();
    return AdaptationDecision.builder()
        .source(source)
        .asOf(student.at())
        .inAdaptation(AdaptationDecision.any(periods))
        .addAllPeriods(periods)
        .day(day(rules, student.at()))
        .addAllConflicts(conflicts(rules, facts, student.at()))
        .addAllPlanning(planning(rules, student))
        .build();
  }

  /**
   * How the student may be assessed on a day.
   *
   * @param facts what is known of the adaptation
   * @param student what is known of the student, with the day asked about and the school calendar
   * @return each kind of assessment and whether it is forbidden on that day
   * @throws IllegalArgumentException if the first day or a change of class lies outside the school years of the calendar
   */
  public AssessmentDay assessment(AdaptationFacts facts, ConditionContext student) {
    return day(rules(facts, student), student.at());
  }

  private List<RuleOnDay> rules(AdaptationFacts facts, ConditionContext student) {
    AdaptationFacts known = facts.within(student.calendar());
    return policy.rules().stream()
        .map(rule -> RuleOnDay.of(rule, source.cite(rule.clause()), known, student))
        .toList();
  }

  private static AssessmentDay day(List<RuleOnDay> rules, LocalDate on) {
    List<KindOnDay> kinds = new ArrayList<>();
    Set<AssessmentMode> instead = new LinkedHashSet<>();
    for (AssessmentKind kind : AssessmentKind.values()) {
      List<Finding> findings = new ArrayList<>();
      Truth forbidden = Truth.NO;
      for (RuleOnDay rule : rules) {
        Optional<NoMarkWindow> window = forbidding(rule, kind);
        if (window.isPresent()) {
          Finding finding = rule.inWindow(on);
          findings.add(finding);
          forbidden = forbidden.or(finding.truth());
          instead.addAll(finding.truth() == Truth.YES ? window.get().instead() : List.of());
        }
      }
      kinds.add(new KindOnDay(kind, forbidden, findings));
    }
    return new AssessmentDay(on, kinds, List.copyOf(instead));
  }

  private static Optional<NoMarkWindow> forbidding(RuleOnDay rule, AssessmentKind kind) {
    return rule.rule().noMarks().filter(window -> window.forbids(kind));
  }

  private static List<AssessmentConflict> conflicts(
      List<RuleOnDay> rules, AdaptationFacts facts, LocalDate asOf) {
    List<AssessmentConflict> conflicts = new ArrayList<>();
    for (GivenAssessment assessment : facts.assessments()) {
      if (!assessment.on().isAfter(asOf)) {
        RulesAgainst.of(rules, assessment).conflict().ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  private List<PlanningDecision> planning(List<RuleOnDay> rules, ConditionContext student) {
    List<PlanningDecision> decisions = new ArrayList<>();
    for (PlanningStep step : policy.planning()) {
      Citation citation = source.cite(step.clause());
      List<Finding> parts = new ArrayList<>();
      parts.add(CompoundFinding.of(
          citation, Operator.ANY_OF, rules.stream().map(RuleOnDay::inAdaptation).toList()));
      step.when().ifPresent(when -> parts.add(evaluate(when, citation, student)));
      Finding finding = CompoundFinding.of(citation, Operator.ALL_OF, parts);
      decisions.add(new PlanningDecision(citation, step, finding.truth(), finding));
    }
    return decisions;
  }

  private static Finding evaluate(Condition when, Citation citation, ConditionContext student) {
    return ConditionEvaluator.DEFAULT.evaluate(when, citation, student);
  }
}
