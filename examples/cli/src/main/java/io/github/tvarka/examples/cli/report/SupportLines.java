package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.folder.DecidedSupport;
import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.SupportDecision;
import io.github.tvarka.support.eligibility.EligibilityDecision;
import io.github.tvarka.support.eligibility.GroundDecision;
import io.github.tvarka.support.eligibility.SupportForm;
import io.github.tvarka.support.referral.ReferralDecision;
import io.github.tvarka.support.referral.ReferralOutcome;
import io.github.tvarka.support.referral.ReferralStepDecision;
import io.github.tvarka.support.request.RequestDecision;
import io.github.tvarka.support.request.RequestOutcome;
import io.github.tvarka.support.request.RequestRight;
import io.github.tvarka.support.student.SubjectStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A student's support: on which grounds it is due, and where each part of it stands. */
final class SupportLines {
  private final Explainer explainer;
  private final Say say;
  private final List<String> lines = new ArrayList<>();

  private SupportLines(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(DecidedSupport decided, Explainer explainer, Say say) {
    SupportLines told = new SupportLines(explainer, say);
    SupportDecision decision = decided.decision();
    decision.eligibility().ifPresent(told::eligibility);
    decided.belowLevel().forEach(told::standing);
    decision.requests().forEach(told::request);
    decision
        .adaptation()
        .ifPresent(adaptation -> told.lines.addAll(AdaptationLines.of(adaptation, explainer, say)));
    told.lines.addAll(MinimumLines.of(decision, explainer, say));
    decision
        .consultations()
        .forEach(series -> told.lines.addAll(SupportConsultationLines.of(series, explainer, say)));
    decision.plans().forEach(plan -> told.lines.addAll(SupportPlanLines.of(plan, explainer, say)));
    decision.referral().ifPresent(told::referral);
    return told.lines;
  }

  private void eligibility(EligibilityDecision decision) {
    if (decision.reasons().isEmpty()) {
      boolean open = decision.grounds().stream().anyMatch(each -> each.truth() == Truth.UNKNOWN);
      lines.add(
          open
              ? say.in("Ar pagalba priklauso, dar nežinoma.", "Entitled to support: not yet known.")
              : say.in("Pagalba nepriklauso.", "Not entitled to support."));
    }
    decision.grounds().forEach(this::ground);
    forms(decision);
  }

  private void ground(GroundDecision ground) {
    String reason =
        ground.citation().clause() + " (" + explainer.label(ground.reason().code()) + ")";
    if (ground.truth() == Truth.YES) {
      lines.add(say.in("Pagalba priklauso pagal ", "Entitled by ") + reason + ": "
          + why(ground.finding()));
    } else if (ground.truth() == Truth.UNKNOWN) {
      lines.add(say.in("Galėtų priklausyti pagal ", "Could be entitled by ")
          + reason
          + say.in("; trūksta: ", "; needed: ")
          + needs(explainer, ground.finding().needs()));
    }
  }

  private void standing(SubjectStanding standing) {
    String level = standing
        .level()
        .map(name -> explainer.label(name.code()))
        .orElse(say.in("lygis nežinomas", "level not known"));
    String progress = switch (standing.progress()) {
      case YES -> say.in("pažanga yra", "progress made");
      case NO -> say.in("pažangos nėra", "no progress");
      case UNKNOWN -> say.in("ar yra pažanga, nežinoma", "progress not known");
    };
    lines.add("  " + explainer.label(standing.subject()) + ": " + level + ", " + progress);
  }

  /** What the comparisons of a finding say, one by one. */
  private String why(Finding finding) {
    return Reasons.leaves(finding)
        .filter(leaf -> leaf.truth() == finding.truth())
        .map(explainer::finding)
        .collect(Collectors.joining("; "));
  }

  private void forms(EligibilityDecision decision) {
    Set<SupportForm> forms = new LinkedHashSet<>();
    decision.grounds().forEach(ground -> forms.addAll(ground.forms()));
    if (!forms.isEmpty()) {
      lines.add("  "
          + say.in("kaip galima padėti: ", "forms: ")
          + forms.stream()
              .map(form -> explainer.label(form.form().code()) + " (" + form.clause() + ")")
              .collect(Collectors.joining(", ")));
      decision
          .providers()
          .ifPresent(who -> lines.add("  " + say.in("kas teikia (", "given by (") + who.clause()
              + "): " + roles(explainer, who.roles())));
    }
  }

  private void request(RequestDecision decision) {
    String asked = explainer.label(decision.request().act().code()) + ", "
        + explainer.label(decision.request().by().code()) + ", "
        + day(explainer, decision.request().on());
    lines.add(say.in("Kreipimasis: ", "Request: ") + asked + ": " + outcome(decision.outcome()));
  }

  private String outcome(RequestOutcome outcome) {
    if (outcome instanceof RequestOutcome.Accepted) {
      return say.in("priimta", "accepted");
    } else if (outcome instanceof RequestOutcome.NotYetKnown open) {
      return say.in("dar nežinoma; trūksta: ", "not yet known; needed: ")
          + needs(explainer, open.needs());
    }
    return say.in("atmesta; kas gali: ", "refused; who can: ")
        + ((RequestOutcome.Refused) outcome)
            .rights().stream().map(this::right).collect(Collectors.joining("; "));
  }

  private String right(RequestRight right) {
    return explainer.label(right.act().code()) + " (" + right.clause() + "): "
        + right.who().stream()
            .map(one -> explainer.label(one.role().code()))
            .collect(Collectors.joining(", "));
  }

  private void referral(ReferralDecision decision) {
    List<String> taken = new ArrayList<>();
    for (ReferralStepDecision step : decision.steps()) {
      if (step.outcome() instanceof ReferralOutcome.Taken done) {
        taken.add(step(step) + " " + day(explainer, done.on()) + unmet(step));
      }
    }
    String next = decision
        .next()
        .map(step -> say.in("toliau: ", "next: ") + step(step) + ": " + outcome(step))
        .orElse(say.in("viskas padaryta", "all taken"));
    taken.add(next);
    lines.add(say.in("Kelias: ", "Referral: ") + String.join("; ", taken));
  }

  private String step(ReferralStepDecision step) {
    return step.citation().clause() + " " + explainer.label(step.step().act().code());
  }

  /** What a step that was taken asks for and does not have, or nobody told. */
  private String unmet(ReferralStepDecision step) {
    return switch (step.finding().truth()) {
      case YES -> "";
      case NO -> say.in(" (nors: ", " (although: ") + why(step.finding()) + ")";
      case UNKNOWN ->
        say.in(" (trūksta: ", " (needed: ") + needs(explainer, step.finding().needs()) + ")";
    };
  }

  private String outcome(ReferralStepDecision step) {
    if (step.outcome() instanceof ReferralOutcome.Open) {
      return say.in("reikia padaryti", "to be taken");
    } else if (step.outcome() instanceof ReferralOutcome.NotYetKnown open) {
      return say.in("dar nežinoma; trūksta: ", "not yet known; needed: ")
          + needs(explainer, open.needs());
    } else if (step.outcome() instanceof ReferralOutcome.Waiting) {
      return say.in("laukia ankstesnio žingsnio", "waits for the step before");
    }
    return step.step().consent().isPresent()
        ? say.in("nereikia ar nesutikta", "not called for, or not agreed to")
        : say.in("nereikia", "not called for");
  }

  static String needs(Explainer explainer, List<Need> needs) {
    return needs.stream()
        .map(need -> need(explainer, need))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** A fact that somebody has to state stands as a question. */
  private static String need(Explainer explainer, Need need) {
    return need instanceof Need.OfFact fact
        ? explainer.label(fact.fact().code()) + "?"
        : explainer.need(need);
  }

  static String roles(Explainer explainer, List<Role> roles) {
    return roles.stream()
        .map(role -> explainer.label(role.code()))
        .collect(Collectors.joining(", "));
  }

  static String day(Explainer explainer, LocalDate day) {
    return explainer.period(new DateRange(day, day));
  }
}
