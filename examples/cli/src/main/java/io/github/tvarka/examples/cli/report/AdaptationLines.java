package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.adaptation.AdaptationDecision;
import io.github.tvarka.support.adaptation.AdaptationOutcome;
import io.github.tvarka.support.adaptation.AdaptationPeriod;
import io.github.tvarka.support.adaptation.AssessmentConflict;
import io.github.tvarka.support.adaptation.PlanningDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A student's adaptation: its last day, assessments that conflict with it, and what has to be planned. */
final class AdaptationLines {
  private final Explainer explainer;
  private final Say say;

  private AdaptationLines(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(AdaptationDecision decision, Explainer explainer, Say say) {
    AdaptationLines told = new AdaptationLines(explainer, say);
    List<String> lines = new ArrayList<>();
    for (AdaptationPeriod period : decision.periods()) {
      if (!(period.outcome() instanceof AdaptationOutcome.NotApplicable)) {
        lines.add(period.citation().clause() + " "
            + say.in("adaptacinis laikotarpis: ", "adaptation: ") + told.outcome(period.outcome()));
      }
    }
    decision.conflicts().forEach(conflict -> lines.add("  " + told.conflict(conflict)));
    decision.planning().stream()
        .filter(step -> step.calledFor() != Truth.NO)
        .forEach(step -> lines.add("  " + told.planning(step)));
    return lines;
  }

  private String outcome(AdaptationOutcome outcome) {
    if (outcome instanceof AdaptationOutcome.Running running) {
      return days(running.days())
          + say.in(", vyksta; paskutinė diena ", ", running; last day ")
          + SupportLines.day(explainer, running.days().to());
    } else if (outcome instanceof AdaptationOutcome.Over over) {
      return days(over.days())
          + say.in(", baigėsi; paskutinė diena buvo ", ", over; its last day was ")
          + SupportLines.day(explainer, over.days().to());
    } else if (outcome instanceof AdaptationOutcome.NotYetBegun later) {
      return days(later.days()) + say.in(", dar neprasidėjo", ", not begun yet");
    }
    AdaptationOutcome.NotYetKnown open = (AdaptationOutcome.NotYetKnown) outcome;
    return open.days().map(range -> days(range) + ", ").orElse("")
        + say.in("dar nežinoma; trūksta: ", "not yet known; needed: ")
        + SupportLines.needs(explainer, open.needs());
  }

  private String days(DateRange days) {
    return explainer.period(days);
  }

  private String conflict(AssessmentConflict conflict) {
    String what = conflict.forbidden().stream()
        .map(kind -> explainer.label(kind.word()))
        .collect(Collectors.joining(", "));
    String subject = conflict
        .assessment()
        .subject()
        .map(code -> ", " + explainer.label(code))
        .orElse("");
    boolean sure = conflict.finding().truth() == Truth.YES;
    return (sure
            ? say.in("prieštarauja ", "conflicts with ")
            : say.in("gal prieštarauja ", "may conflict with "))
        + conflict.citation().clause() + rules(conflict) + ": " + what + subject + ", "
        + SupportLines.day(explainer, conflict.assessment().on());
  }

  /** Which rules of the clause, where there are several. */
  private String rules(AssessmentConflict conflict) {
    return conflict.rules().size() == 1
        ? ""
        : conflict.rules().stream()
            .map(explainer::label)
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private String planning(PlanningDecision decision) {
    String act = decision.citation().clause() + " "
        + explainer.label(decision.step().act().code());
    String who = SupportLines.roles(explainer, decision.step().by());
    return act + " (" + who + ")"
        + (decision.calledFor() == Truth.YES
            ? say.in(": reikia", ": called for")
            : say.in(": dar nežinoma; trūksta: ", ": not yet known; needed: ")
                + SupportLines.needs(explainer, decision.finding().needs()));
  }
}
