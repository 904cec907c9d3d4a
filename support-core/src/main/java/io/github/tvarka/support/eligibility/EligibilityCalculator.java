package io.github.tvarka.support.eligibility;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.student.StudentFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the grounds on which a student is entitled to support. Immutable and thread-safe; made once for a policy. */
public final class EligibilityCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(EligibilityCalculator.class);

  private final Source source;
  private final EligibilityPolicy policy;

  private EligibilityCalculator(Source source, EligibilityPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy who is entitled
   * @return the calculator
   */
  public static EligibilityCalculator of(Source source, EligibilityPolicy policy) {
    return new EligibilityCalculator(Check.given("source", source), Check.given("policy", policy));
  }

  /**
   * Whether a student is entitled to support.
   *
   * @param facts what is known of the student
   * @param asOf the day asked about; what was said later is left out
   * @return the decision with every ground
   * @throws IllegalArgumentException if a subject's level is not one of the policy's levels
   */
  public EligibilityDecision decide(StudentFacts facts, LocalDate asOf) {
    LOG.debug("deciding entitlement under {} as of {}", source, asOf);
    ConditionContext student =
        policy.levels().map(levels -> facts.on(asOf, levels)).orElseGet(() -> facts.on(asOf));
    List<GroundDecision> grounds = new ArrayList<>();
    for (SupportGround ground : policy.grounds()) {
      grounds.add(decide(ground, student));
    }
    return new EligibilityDecision(
        source, asOf, EligibilityOutcome.of(grounds), grounds, policy.providers());
  }

  private GroundDecision decide(SupportGround ground, ConditionContext student) {
    Citation citation = source.cite(ground.clause());
    Finding finding = ConditionEvaluator.DEFAULT.evaluate(ground.when(), citation, student);
    List<SupportForm> forms = finding.truth() == Truth.YES
        ? policy.forms().stream().filter(form -> form.suits(ground.reason())).toList()
        : List.of();
    return new GroundDecision(
        citation, ground.reason(), finding.truth(), finding, forms, ground.readings());
  }
}
