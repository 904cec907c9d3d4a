package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.SCHEDULED;
import static io.github.tvarka.verification.KernelSamples.UNEXCUSED;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.lint.LintFinding;
import io.github.tvarka.policy.lint.LintKind;
import io.github.tvarka.policy.lint.Witness;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.List;
import java.util.Optional;

/** Samples of what is found in rows as they were written down. */
final class LintSamples {
  private LintSamples() {}

  static List<Sample> all() {
    Witness seven = new Witness(
        UNEXCUSED,
        Optional.of(SCHEDULED),
        Window.CALENDAR_MONTH,
        Fraction.of(7, 20),
        true,
        List.of("17.1", "17.2"));
    return List.of(
        Sample.of(seven),
        Sample.of(
            "bare",
            new Witness(
                UNEXCUSED, Optional.empty(), Window.HALF_YEAR, Fraction.of(8), false, List.of())),
        Sample.of(new LintFinding(
            LintKind.OVERLAP,
            "prevention",
            Optional.of("escalation.ladders[1].rows"),
            List.of("17.1", "17.2"),
            Optional.of("7 - 1"),
            Optional.of(seven),
            Optional.of(READING.key()))),
        Sample.of(
            "bare",
            new LintFinding(
                LintKind.NEVER_HOLDS,
                "prevention",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }
}
