package io.github.tvarka.support.consultation;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds where consultations for a student stand. Immutable and thread-safe; made once for a policy. */
public final class ConsultationCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(ConsultationCalculator.class);

  private final Source source;
  private final ConsultationPolicy policy;
  private final ConsultationChecks checks;

  private ConsultationCalculator(Source source, ConsultationPolicy policy) {
    this.source = source;
    this.policy = policy;
    this.checks = new ConsultationChecks(source.cite(policy.clause()), policy);
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what it says of consultations
   * @return the calculator
   */
  public static ConsultationCalculator of(Source source, ConsultationPolicy policy) {
    return new ConsultationCalculator(Check.given("source", source), Check.given("policy", policy));
  }

  /**
   * Where one series of consultations stands.
   *
   * @param facts what is known of it; what was recommended, set or held after the day asked about is left out
   * @param student what is known of the student, with the day asked about
   * @return the decision
   */
  public SupportConsultationDecision decide(ConsultationFacts facts, ConditionContext student) {
    LOG.debug("deciding consultations under {} as of {}", source, student.at());
    LocalDate asOf = student.at();
    Optional<ConsultationAdvice> advice =
        facts.advice().filter(said -> !said.on().isAfter(asOf));
    Optional<ConsultationOrder> order = facts.order().filter(set -> !set.on().isAfter(asOf));
    List<Finding> findings = new ArrayList<>();
    findings.add(checks.recommended(advice, student));
    order.ifPresent(set -> findings.addAll(checks.set(set, facts.lessonMinutes())));
    List<HeldConsultation> held = held(facts, order, asOf);
    return SupportConsultationDecision.builder()
        .citation(source.cite(policy.clause()))
        .asOf(asOf)
        .outcome(outcome(findings, advice, order))
        .addAllFindings(findings)
        .held(held.size())
        .attended(attended(held))
        .addAllOutside(outside(facts, held, asOf))
        .addAllRefusals(refusals(advice, order, student))
        .build();
  }

  private static SupportConsultationOutcome outcome(
      List<Finding> findings,
      Optional<ConsultationAdvice> advice,
      Optional<ConsultationOrder> order) {
    Truth all = Truth.YES;
    for (Finding finding : findings) {
      all = all.and(finding.truth());
    }
    if (all == Truth.UNKNOWN) {
      return new SupportConsultationOutcome.NotYetKnown(
          Need.merge(findings.stream().map(Finding::needs).toList()));
    }
    if (all == Truth.NO) {
      return order.isPresent()
          ? new SupportConsultationOutcome.NotInOrder()
          : new SupportConsultationOutcome.NotRecommended();
    }
    return order
        .<SupportConsultationOutcome>map(
            set -> new SupportConsultationOutcome.InOrder(set.kind(), set.days()))
        .orElseGet(() -> advice
            .<SupportConsultationOutcome>map(
                said -> new SupportConsultationOutcome.Recommended(said.kind(), said.days()))
            .orElseGet(SupportConsultationOutcome.NotRecommended::new));
  }

  private static List<HeldConsultation> held(
      ConsultationFacts facts, Optional<ConsultationOrder> order, LocalDate asOf) {
    return facts.held().stream()
        .filter(held -> !held.on().isAfter(asOf))
        .filter(held -> order.map(set -> set.days().contains(held.on())).orElse(true))
        .toList();
  }

  private static List<LocalDate> outside(
      ConsultationFacts facts, List<HeldConsultation> counted, LocalDate asOf) {
    return facts.held().stream()
        .filter(held -> !held.on().isAfter(asOf) && !counted.contains(held))
        .map(HeldConsultation::on)
        .toList();
  }

  private static Interval attended(List<HeldConsultation> held) {
    int surely = 0;
    int perhaps = 0;
    for (HeldConsultation consultation : held) {
      surely += consultation.attended() == Truth.YES ? 1 : 0;
      perhaps += consultation.attended() == Truth.NO ? 0 : 1;
    }
    return Interval.between(surely, perhaps);
  }

  private List<RefusalDecision> refusals(
      Optional<ConsultationAdvice> advice,
      Optional<ConsultationOrder> order,
      ConditionContext student) {
    Optional<ConsultationKind> kind = order.map(ConsultationOrder::kind);
    return kind.or(() -> advice.map(ConsultationAdvice::kind)).flatMap(policy::rule).stream()
        .flatMap(rule -> rule.refusals().stream())
        .map(refusal -> refusal(refusal, student))
        .toList();
  }

  private RefusalDecision refusal(Refusal refusal, ConditionContext student) {
    Citation citation = source.cite(refusal.clause());
    return new RefusalDecision(
        refusal.by(), ConditionEvaluator.DEFAULT.evaluate(refusal.when(), citation, student));
  }
}
