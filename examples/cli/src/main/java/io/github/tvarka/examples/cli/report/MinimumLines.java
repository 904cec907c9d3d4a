package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.SupportDecision;
import io.github.tvarka.support.minimum.MinimumDecision;
import io.github.tvarka.support.minimum.MinimumOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The minimum to be learnt: whether it has to be set, and whether each that was set is due, overdue or met. */
final class MinimumLines {
  private final Explainer explainer;
  private final Say say;

  private MinimumLines(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(SupportDecision decision, Explainer explainer, Say say) {
    MinimumLines told = new MinimumLines(explainer, say);
    List<String> lines = new ArrayList<>();
    decision
        .minimumRequired()
        .filter(required -> required.truth() == Truth.YES)
        .ifPresent(required -> lines.add(say.in(
                "Mokytojai nustato minimumą: ", "Teachers set a minimum: ")
            + Reasons.leaves(required).map(explainer::finding).collect(Collectors.joining("; "))));
    decision
        .minimums()
        .forEach(minimum -> lines.add(minimum.citation().clause() + " "
            + say.in("minimumas, ", "minimum, ")
            + explainer.label(minimum.minimum().subject())
            + ": " + told.outcome(minimum.outcome()) + told.faults(minimum)));
    return lines;
  }

  private String outcome(MinimumOutcome outcome) {
    if (outcome instanceof MinimumOutcome.Due due) {
      return say.in("atsiskaityti iki ", "due by ") + day(due.lastDay());
    } else if (outcome instanceof MinimumOutcome.Overdue over) {
      return say.in("pavėluota, terminas buvo ", "overdue, the last day was ")
          + day(over.lastDay());
    } else if (outcome instanceof MinimumOutcome.Met met) {
      return say.in("išmokta ", "met on ") + day(met.on()) + late(met.late());
    }
    return say.in("dar nežinoma; trūksta: ", "not yet known; needed: ")
        + SupportLines.needs(explainer, ((MinimumOutcome.NotYetKnown) outcome).needs());
  }

  private String late(Truth late) {
    return switch (late) {
      case YES -> say.in(", po termino", ", late");
      case NO -> say.in(", laiku", ", in time");
      case UNKNOWN -> say.in(", ar laiku, nežinoma", ", whether in time is not known");
    };
  }

  /** Who set it, and where the result is recorded, where that is not as the regulation asks. */
  private String faults(MinimumDecision decision) {
    return decision.findings().stream()
        .filter(finding -> finding instanceof MatchFinding && finding.truth() == Truth.NO)
        .map((Finding finding) -> "; " + explainer.finding(finding))
        .collect(Collectors.joining());
  }

  private String day(LocalDate day) {
    return SupportLines.day(explainer, day);
  }
}
