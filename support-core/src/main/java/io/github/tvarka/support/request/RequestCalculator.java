package io.github.tvarka.support.request;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides whether someone may ask for support or recommend it. Immutable and thread-safe; made once for a policy. */
public final class RequestCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(RequestCalculator.class);

  private final Source source;
  private final RequestPolicy policy;

  private RequestCalculator(Source source, RequestPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy who may ask and who may recommend
   * @return the calculator
   */
  public static RequestCalculator of(Source source, RequestPolicy policy) {
    return new RequestCalculator(Check.given("source", source), Check.given("policy", policy));
  }

  /**
   * What becomes of a request.
   *
   * @param request the request
   * @param student the facts between the person and the student, with the day asked about; they are taken as of the request's day
   * @return the decision; a refusal tells who may
   * @throws IllegalArgumentException if the request is of a day after the one asked about
   */
  public RequestDecision decide(SupportRequest request, ConditionContext student) {
    LOG.debug("deciding a request under {} of {}", source, request.on());
    Check.that(
        !request.on().isAfter(student.at()),
        "request.on",
        request.on(),
        "must not be after asOf (" + student.at() + ")");
    ConditionContext then = student.at(request.on());
    List<Finding> findings = new ArrayList<>();
    Truth allowed = Truth.NO;
    for (RequestRight right : policy.rights()) {
      Finding finding = finding(right, request, then);
      findings.add(finding);
      allowed = allowed.or(finding.truth());
    }
    return new RequestDecision(source, request, outcome(request, allowed, findings), findings);
  }

  private RequestOutcome outcome(SupportRequest request, Truth allowed, List<Finding> findings) {
    return switch (allowed) {
      case YES -> new RequestOutcome.Accepted(request.act());
      case NO -> new RequestOutcome.Refused(instead(request), policy.rights());
      case UNKNOWN ->
        new RequestOutcome.NotYetKnown(
            Need.merge(findings.stream().map(Finding::needs).toList()));
    };
  }

  private List<Act> instead(SupportRequest request) {
    return policy.rights().stream()
        .filter(right -> right.roles().contains(request.by()))
        .filter(right -> !right.act().equals(request.act()))
        .map(RequestRight::act)
        .toList();
  }

  private Finding finding(RequestRight right, SupportRequest request, ConditionContext student) {
    Citation citation = source.cite(right.clause());
    List<Finding> parts = new ArrayList<>();
    parts.add(match(citation, "act", request.act().code(), List.of(right.act().code())));
    parts.add(match(
        citation,
        "requester",
        request.by().code(),
        right.roles().stream().map(Role::code).toList()));
    right
        .requester(request.by())
        .flatMap(Requester::forWhom)
        .map(fact -> ConditionEvaluator.DEFAULT.evaluate(new FactIs(fact), citation, student))
        .ifPresent(parts::add);
    return CompoundFinding.of(citation, Operator.ALL_OF, parts);
  }

  private static Finding match(
      Citation citation, String aspect, String stated, List<String> asked) {
    Truth truth = Truth.of(asked.contains(stated));
    return new MatchFinding(citation, truth, aspect, List.of(stated), asked, List.of());
  }
}
