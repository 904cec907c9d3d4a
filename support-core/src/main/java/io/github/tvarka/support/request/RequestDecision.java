package io.github.tvarka.support.request;

import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * What becomes of a request, and why. Immutable.
 *
 * @param source the edition it was decided under
 * @param request the request
 * @param outcome what becomes of it
 * @param findings one for each right of the regulation, in the order of the text: whether the request makes use of it
 */
public record RequestDecision(
    @Required Source source,
    @Required SupportRequest request,
    @Required RequestOutcome outcome,
    @Required List<Finding> findings)
    implements Serializable {
  /** Copies the list. */
  public RequestDecision {
    Check.given("decision.source", source);
    Check.given("decision.request", request);
    Check.given("decision.outcome", outcome);
    findings = Check.filled("decision.findings", findings);
  }
}
