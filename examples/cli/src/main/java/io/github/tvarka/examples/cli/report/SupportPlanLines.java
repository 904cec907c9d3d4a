package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.plan.EffectVerdict;
import io.github.tvarka.support.plan.MeasureEffect;
import io.github.tvarka.support.plan.ObservedNumber;
import io.github.tvarka.support.plan.PlanAnalysis;
import io.github.tvarka.support.plan.ReviewStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan of support: where it stands, whether each measure helped, what the commission has to do, and its reviews. */
final class SupportPlanLines {
  private final Explainer explainer;
  private final Say say;

  private SupportPlanLines(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(PlanAnalysis analysis, Explainer explainer, Say say) {
    SupportPlanLines told = new SupportPlanLines(explainer, say);
    List<String> lines = new ArrayList<>();
    lines.add(told.head(analysis));
    analysis.findings().stream()
        .filter(finding -> finding.truth() == Truth.NO)
        .map((Finding finding) -> "  " + explainer.finding(finding))
        .forEach(lines::add);
    analysis.effects().forEach(effect -> lines.add("  " + told.effect(analysis, effect)));
    analysis
        .advice()
        .forEach(measure -> lines.add("  " + analysis.citation().clause() + ": "
            + explainer.measure(measure)
            + measure
                .when()
                .map(when -> say.in(", jei tenkinama sąlyga", ", if its condition holds"))
                .orElse("")));
    analysis.reviews().forEach(review -> lines.add("  " + told.review(review)));
    return lines;
  }

  private String head(PlanAnalysis analysis) {
    String days = analysis
        .lastDay()
        .map(last -> explainer.period(new DateRange(analysis.plan().from(), last)))
        .orElseGet(() -> say.in("nuo ", "from ")
            + SupportLines.day(explainer, analysis.plan().from()));
    String state = switch (analysis.state()) {
      case NOT_YET_BEGUN -> say.in("dar neprasidėjo", "not begun yet");
      case RUNNING -> say.in("vykdomas", "running");
      case OVER -> say.in("baigėsi", "over");
    };
    String kind = explainer.label(analysis.plan().kind().code());
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ", " + days + ": " + state;
  }

  private String effect(PlanAnalysis analysis, MeasureEffect effect) {
    String open = effect.verdict() == EffectVerdict.UNKNOWN
        ? say.in("; trūksta: ", "; needed: ")
            + SupportLines.needs(
                explainer,
                effect.findings().stream().flatMap(one -> one.needs().stream()).toList())
        : "";
    return analysis.citation().clause() + " "
        + explainer.label(effect.measure().act().code()) + ", "
        + explainer.label(effect.measure().changes()) + " "
        + number(effect.measure().before()) + " → " + number(effect.measure().after()) + ": "
        + verdict(effect.verdict()) + open;
  }

  private String number(Optional<ObservedNumber> observed) {
    return observed.map(number -> explainer.wording().number(number.value())).orElse("?");
  }

  private String verdict(EffectVerdict verdict) {
    return switch (verdict) {
      case HELPED -> say.in("padėjo", "helped");
      case NO_CHANGE -> say.in("nepakito", "no change");
      case WORSE -> say.in("pablogėjo", "worse");
      case UNKNOWN -> say.in("nežinoma", "not known");
    };
  }

  private String review(ReviewStatus status) {
    String due = SupportLines.day(explainer, status.review().dueOn());
    String state = switch (status.state()) {
      case UPCOMING -> say.in("dar bus", "upcoming");
      case DUE -> say.in("šiandien", "due today");
      case OVERDUE -> say.in("pavėluota", "overdue");
      case HELD ->
        say.in("įvyko ", "held on ")
            + SupportLines.day(explainer, status.review().heldOn().orElseThrow());
    };
    String by = status
        .asked()
        .map(citation -> citation.clause() + " " + say.in("aptarimas iki ", "review by "))
        .orElse(say.in("plano aptarimas ", "review of the plan "));
    return by + due + ": " + state;
  }
}
