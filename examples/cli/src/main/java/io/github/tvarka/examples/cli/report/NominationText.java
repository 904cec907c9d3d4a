package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.nomination.CandidateStanding;
import io.github.tvarka.progress.nomination.Nomination;
import io.github.tvarka.progress.nomination.NominationOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is put forward for a nomination, on which ground, and who is tied; those of whom nothing comes are counted. */
final class NominationText {
  private final Explainer explainer;
  private final Say say;

  private NominationText(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(Nomination nomination, Explainer explainer, Say say) {
    NominationText told = new NominationText(explainer, say);
    List<String> lines = new ArrayList<>();
    int others = 0;
    for (CandidateStanding standing : nomination.candidates()) {
      if (standing.outcome() instanceof NominationOutcome.NotEligible) {
        others++;
      } else {
        lines.add(nomination.citation().clause() + ", " + standing.candidate() + ": "
            + told.outcome(standing.outcome()) + told.reasons(standing.finding()));
      }
    }
    if (lines.isEmpty()) {
      lines.add(say.in("Neteikiamas niekas.", "Nobody is put forward."));
    }
    lines.add(say.in("Neteikiama mokinių: ", "Students not put forward: ") + others);
    return lines;
  }

  private String outcome(NominationOutcome outcome) {
    if (outcome instanceof NominationOutcome.TiedAtLimit tied) {
      return say.in("lygu su ", "tied with ") + String.join(", ", tied.with());
    } else if (outcome instanceof NominationOutcome.NotYetKnown open) {
      return open.needs().stream().map(explainer::need).collect(Collectors.joining("; "));
    }
    return outcome instanceof NominationOutcome.BeyondLimit
        ? say.in("viršija skaičių", "beyond the number")
        : say.in("teikiamas", "put forward");
  }

  /** The comparisons that hold, of each ground that does. */
  private String reasons(Finding finding) {
    String told = holding(finding)
        .map(explainer::finding)
        .distinct()
        .map(reason -> "; " + reason)
        .collect(Collectors.joining());
    return finding.truth() == Truth.YES ? told : "";
  }

  private static Stream<Finding> holding(Finding finding) {
    if (finding.truth() != Truth.YES) {
      return Stream.empty();
    }
    return finding instanceof CompoundFinding compound
        ? compound.parts().stream().flatMap(NominationText::holding)
        : Stream.of(finding);
  }
}
