package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.consultation.SupportConsultationDecision;
import io.github.tvarka.support.consultation.SupportConsultationOutcome;
import java.util.ArrayList;
import java.util.List;

/** One series of consultations: whether it is set as the regulation asks, and whether the student came. */
final class SupportConsultationLines {
  private SupportConsultationLines() {}

  static List<String> of(SupportConsultationDecision decision, Explainer explainer, Say say) {
    List<String> lines = new ArrayList<>();
    lines.add(decision.citation().clause() + " "
        + outcome(decision.outcome(), explainer, say)
        + (decision.held() == 0 ? "" : attendance(decision, say)));
    for (Finding finding : decision.findings()) {
      if (finding.truth() == Truth.NO) {
        lines.add("  " + explainer.finding(finding));
      }
    }
    decision.outside().stream()
        .map(day -> say.in("  ne nustatytomis dienomis: ", "  outside the days set: ")
            + SupportLines.day(explainer, day))
        .forEach(lines::add);
    decision.refusals().stream()
        .filter(refusal -> refusal.finding().truth() == Truth.YES)
        .map(refusal -> say.in("  gali nebekonsultuoti: ", "  may refuse further ones: ")
            + explainer.label(refusal.by().code()))
        .forEach(lines::add);
    return lines;
  }

  private static String attendance(SupportConsultationDecision decision, Say say) {
    String came = decision.attended().exact()
        ? decision.attended().least().toString()
        : decision.attended().least()
            + say.in("–", " to ")
            + decision.attended().most();
    return say.in("; vyko ", "; held ")
        + decision.held()
        + say.in(", lankyta ", ", attended ")
        + came;
  }

  private static String outcome(SupportConsultationOutcome outcome, Explainer explainer, Say say) {
    if (outcome instanceof SupportConsultationOutcome.InOrder order) {
      return explainer.label(order.kind().code()) + ", " + explainer.period(order.days())
          + say.in(": nustatyta tinkamai", ": set as asked");
    } else if (outcome instanceof SupportConsultationOutcome.Recommended advice) {
      return explainer.label(advice.kind().code()) + ", " + explainer.period(advice.days())
          + say.in(": rekomenduota, dar nenustatyta", ": recommended, not set yet");
    } else if (outcome instanceof SupportConsultationOutcome.NotYetKnown open) {
      return say.in(
              "konsultacijos: dar nežinoma; trūksta: ", "consultations: not yet known; needed: ")
          + SupportLines.needs(explainer, open.needs());
    }
    return outcome instanceof SupportConsultationOutcome.NotInOrder
        ? say.in("konsultacijos nustatytos netinkamai", "consultations set otherwise than asked")
        : say.in("konsultacijos nerekomenduotos", "consultations not recommended");
  }
}
