package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.EXHAUSTED;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.SOURCE;
import static io.github.tvarka.verification.KernelSamples.exhausted;
import static io.github.tvarka.verification.SupportSamples.FORM;
import static io.github.tvarka.verification.SupportSamples.PROVIDERS;
import static io.github.tvarka.verification.SupportSamples.RESTS;
import static io.github.tvarka.verification.SupportSamples.RIGHT;

import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.eligibility.EligibilityDecision;
import io.github.tvarka.support.eligibility.EligibilityOutcome;
import io.github.tvarka.support.eligibility.GroundDecision;
import io.github.tvarka.support.eligibility.SupportReason;
import io.github.tvarka.support.request.RequestDecision;
import io.github.tvarka.support.request.RequestOutcome;
import io.github.tvarka.support.request.RequestPolicy;
import io.github.tvarka.support.request.SupportRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of what is decided under a regulation of support. */
final class SupportDecisionSamples {
  private static final List<Need> NEEDS = List.of(NEEDED);
  private static final Finding UNSAID = new FactFinding(CITATION, Truth.UNKNOWN, EXHAUSTED, NEEDS);

  private SupportDecisionSamples() {}

  static List<Sample> all() {
    return Stream.of(eligibility(), requests()).flatMap(List::stream).toList();
  }

  private static List<Sample> eligibility() {
    GroundDecision ground = new GroundDecision(
        CITATION,
        SupportReason.LEARNING_DIFFICULTIES,
        Truth.YES,
        exhausted(),
        List.of(FORM),
        RESTS);
    GroundDecision bare = new GroundDecision(
        CITATION, SupportReason.AWAY, Truth.UNKNOWN, UNSAID, List.of(), List.of());
    return List.of(
        Sample.of(ground),
        Sample.of("bare", bare),
        Sample.of(new EligibilityOutcome.Entitled(
            List.of(SupportReason.LEARNING_DIFFICULTIES), List.of(SupportReason.AWAY))),
        Sample.of("bare", new EligibilityOutcome.Entitled(List.of(SupportReason.AWAY), List.of())),
        Sample.of(new EligibilityOutcome.NotEntitled()),
        Sample.of(new EligibilityOutcome.NotYetKnown(List.of(SupportReason.AWAY), NEEDS)),
        Sample.of(new EligibilityDecision(
            SOURCE,
            DAY,
            EligibilityOutcome.of(List.of(ground, bare)),
            List.of(ground, bare),
            Optional.of(PROVIDERS))),
        Sample.of(
            "bare",
            new EligibilityDecision(
                SOURCE,
                DAY,
                EligibilityOutcome.of(List.of(bare)),
                List.of(bare),
                Optional.empty())));
  }

  private static List<Sample> requests() {
    SupportRequest request = new SupportRequest(Role.PARENT, RequestPolicy.ASK, DAY);
    return List.of(
        Sample.of(request),
        Sample.of(new RequestOutcome.Accepted(RequestPolicy.ASK)),
        Sample.of(new RequestOutcome.Refused(List.of(RequestPolicy.RECOMMEND), List.of(RIGHT))),
        Sample.of("bare", new RequestOutcome.Refused(List.of(), List.of(RIGHT))),
        Sample.of(new RequestOutcome.NotYetKnown(NEEDS)),
        Sample.of(new RequestDecision(
            SOURCE,
            request,
            new RequestOutcome.Accepted(RequestPolicy.ASK),
            List.of(exhausted()))));
  }
}
