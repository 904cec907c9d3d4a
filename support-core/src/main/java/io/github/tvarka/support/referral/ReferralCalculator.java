package io.github.tvarka.support.referral;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds how far a case has gone and what is next. Immutable and thread-safe; made once for a policy. */
public final class ReferralCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(ReferralCalculator.class);

  private final Source source;
  private final ReferralPolicy policy;

  private ReferralCalculator(Source source, ReferralPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy the steps
   * @return the calculator
   */
  public static ReferralCalculator of(Source source, ReferralPolicy policy) {
    return new ReferralCalculator(Check.given("source", source), Check.given("policy", policy));
  }

  /**
   * How far a case has gone.
   *
   * @param student what is known of the student, what was done, and the day asked about
   * @return the decision with each step
   */
  public ReferralDecision decide(ConditionContext student) {
    LOG.debug("deciding a referral under {} as of {}", source, student.at());
    List<ReferralStepDecision> steps = new ArrayList<>();
    Optional<ReferralStep> before = Optional.empty();
    for (ReferralStep step : policy.steps()) {
      steps.add(decide(step, before, student));
      before = Optional.of(step);
    }
    return new ReferralDecision(source, student.at(), steps);
  }

  private ReferralStepDecision decide(
      ReferralStep step, Optional<ReferralStep> before, ConditionContext student) {
    Citation citation = source.cite(step.clause());
    List<Finding> parts = asked(step, before, citation, student);
    List<LocalDate> taken = student.held(step.act());
    Finding done = evaluate(held(step.act()), citation, student);
    if (!taken.isEmpty()) {
      return new ReferralStepDecision(
          citation, step, new ReferralOutcome.Taken(taken.get(0)), all(citation, done, parts));
    }
    if (parts.isEmpty()) {
      return new ReferralStepDecision(citation, step, new ReferralOutcome.Open(), done);
    }
    Finding finding = CompoundFinding.of(citation, Operator.ALL_OF, parts);
    boolean waiting = before.isPresent() && parts.get(0).truth() != Truth.YES;
    ReferralOutcome outcome = waiting ? new ReferralOutcome.Waiting() : outcome(finding);
    return new ReferralStepDecision(citation, step, outcome, finding);
  }

  /** Whether what a step asks for holds: the step before it, its case, and whoever has to agree. */
  private static List<Finding> asked(
      ReferralStep step,
      Optional<ReferralStep> before,
      Citation citation,
      ConditionContext student) {
    List<Finding> parts = new ArrayList<>();
    before.ifPresent(earlier -> parts.add(evaluate(held(earlier.act()), citation, student)));
    step.when().ifPresent(when -> parts.add(evaluate(when, citation, student)));
    step.consent().ifPresent(fact -> parts.add(evaluate(new FactIs(fact), citation, student)));
    return parts;
  }

  /** That a step was taken together with what it asked for. */
  private static Finding all(Citation citation, Finding done, List<Finding> asked) {
    if (asked.isEmpty()) {
      return done;
    }
    List<Finding> all = new ArrayList<>(List.of(done));
    all.addAll(asked);
    return CompoundFinding.of(citation, Operator.ALL_OF, all);
  }

  private static ReferralOutcome outcome(Finding finding) {
    return switch (finding.truth()) {
      case YES -> new ReferralOutcome.Open();
      case NO -> new ReferralOutcome.NotCalledFor();
      case UNKNOWN -> new ReferralOutcome.NotYetKnown(finding.needs());
    };
  }

  private static Condition held(Act act) {
    return Held.of(act, Window.WHOLE_RECORD, Band.atLeast(1));
  }

  private static Finding evaluate(
      Condition condition, Citation citation, ConditionContext student) {
    return ConditionEvaluator.DEFAULT.evaluate(condition, citation, student);
  }
}
