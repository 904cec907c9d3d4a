package io.github.tvarka.examples.cli.report;

import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.SupportDecision;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.adaptation.AdaptationOutcome;
import io.github.tvarka.support.referral.ReferralOutcome;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which declared readings of a regulation of support a decision rests on. */
final class SupportReadings {
  private final SupportPolicy policy;
  private final Set<String> keys = new LinkedHashSet<>();

  private SupportReadings(SupportPolicy policy) {
    this.policy = policy;
  }

  /** The readings, in the order of the regulation. */
  static Stream<Reading> of(SupportPolicy policy, SupportDecision decision) {
    SupportReadings rested = new SupportReadings(policy);
    rested.restsOn(decision);
    return policy.readings().stream().filter(reading -> rested.keys.contains(reading.key()));
  }

  private void restsOn(SupportDecision decision) {
    decision
        .eligibility()
        .ifPresent(eligibility -> eligibility.grounds().stream()
            .filter(ground -> ground.truth() != Truth.NO)
            .forEach(ground -> keys.addAll(ground.readings())));
    decision
        .adaptation()
        .ifPresent(adaptation -> adaptation.periods().stream()
            .filter(period -> !(period.outcome() instanceof AdaptationOutcome.NotApplicable))
            .forEach(period -> keys.addAll(period.readings())));
    decision
        .referral()
        .ifPresent(referral -> referral.steps().stream()
            .filter(step -> !(step.outcome() instanceof ReferralOutcome.Waiting))
            .forEach(step -> keys.addAll(step.step().readings())));
    parts(decision);
  }

  private void parts(SupportDecision decision) {
    if (!decision.minimums().isEmpty()) {
      policy.minimum().ifPresent(part -> keys.addAll(part.restsOn()));
    }
    if (!decision.consultations().isEmpty()) {
      policy.consultations().ifPresent(part -> keys.addAll(part.restsOn()));
    }
    if (!decision.plans().isEmpty()) {
      policy.plans().ifPresent(part -> keys.addAll(part.restsOn()));
    }
    if (!decision.requests().isEmpty()) {
      policy.requests().ifPresent(part -> keys.addAll(part.restsOn()));
    }
  }
}
