package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.folder.DecidedSupport;
import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.SupportDecision;
import io.github.tvarka.support.adaptation.AdaptationDecision;
import io.github.tvarka.support.adaptation.AdaptationOutcome;
import io.github.tvarka.support.adaptation.AdaptationPeriod;
import io.github.tvarka.support.eligibility.EligibilityDecision;
import io.github.tvarka.support.minimum.MinimumOutcome;
import io.github.tvarka.support.plan.EffectVerdict;
import io.github.tvarka.support.plan.ReviewState;
import io.github.tvarka.support.referral.ReferralOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class's support in one table, a line for each student: grounds by clause, and what waits. */
final class SupportOverview {
  private static final String NOTHING = "-";

  private final Say say;
  private final Wording wording;

  private SupportOverview(Say say) {
    this.say = say;
    this.wording = Wording.of(say.language(), Vocabulary.EMPTY);
  }

  /** The table; empty where the folder has no support. */
  static List<String> lines(List<StudentDecision> students, Say say) {
    SupportOverview overview = new SupportOverview(say);
    List<List<String>> rows = new ArrayList<>();
    for (StudentDecision student : students) {
      student.parts().stream()
          .map(PartDecision::decision)
          .filter(DecidedSupport.class::isInstance)
          .map(decided -> ((DecidedSupport) decided).decision())
          .forEach(decision -> rows.add(overview.row(student.student(), decision)));
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    rows.add(0, overview.head());
    return Columns.aligned(rows);
  }

  private List<String> head() {
    return List.of(
        say.in("Mokinys", "Student"),
        say.in("Priklauso pagal", "Entitled by"),
        say.in("Nežinoma", "Not yet known"),
        say.in("Adaptacija iki", "Adaptation to"),
        say.in("Prieštaravimai", "Conflicts"),
        say.in("Minimumas", "Minimum"),
        say.in("Priemonės", "Measures"),
        say.in("Aptarimai", "Reviews"),
        say.in("Reikia padaryti", "To be done"));
  }

  private List<String> row(String student, SupportDecision decision) {
    return List.of(
        student,
        decision.eligibility().map(each -> grounds(each, Truth.YES)).orElse(NOTHING),
        decision.eligibility().map(each -> grounds(each, Truth.UNKNOWN)).orElse(NOTHING),
        decision.adaptation().map(this::adaptation).orElse(NOTHING),
        decision.adaptation().map(SupportOverview::conflicts).orElse(NOTHING),
        joined(decision.minimums().stream().map(each -> minimum(each.outcome()))),
        joined(decision.plans().stream()
            .flatMap(plan -> plan.effects().stream())
            .map(effect -> verdict(effect.verdict()))),
        joined(decision.plans().stream()
            .flatMap(plan -> plan.reviews().stream())
            .map(review -> review.state())
            .filter(state -> state != ReviewState.HELD)
            .map(this::review)),
        decision
            .referral()
            .flatMap(each -> each.next())
            .filter(step -> step.outcome() instanceof ReferralOutcome.Open)
            .map(step -> step.citation().clause().number())
            .orElse(NOTHING));
  }

  private static String joined(Stream<String> parts) {
    String joined = parts.collect(Collectors.joining(", "));
    return joined.isEmpty() ? NOTHING : joined;
  }

  private static String grounds(EligibilityDecision decision, Truth truth) {
    return joined(decision.grounds().stream()
        .filter(ground -> ground.truth() == truth)
        .map(ground -> ground.citation().clause().number()));
  }

  /** Those that are sure, and with a question mark those that may be. */
  private static String conflicts(AdaptationDecision decision) {
    long sure = decision.conflicts().stream()
        .filter(conflict -> conflict.finding().truth() == Truth.YES)
        .count();
    long open = decision.conflicts().size() - sure;
    return joined(Stream.of(sure > 0 ? String.valueOf(sure) : "", open > 0 ? open + "?" : "")
        .filter(part -> !part.isEmpty()));
  }

  private String adaptation(AdaptationDecision decision) {
    return joined(decision.periods().stream()
        .map(AdaptationPeriod::outcome)
        .flatMap(outcome -> lastDay(outcome).stream()));
  }

  private Optional<String> lastDay(AdaptationOutcome outcome) {
    if (outcome instanceof AdaptationOutcome.Running running) {
      return Optional.of(wording.date(running.days().to()));
    } else if (outcome instanceof AdaptationOutcome.Over over) {
      return Optional.of(wording.date(over.days().to()) + say.in(" (baigėsi)", " (over)"));
    } else if (outcome instanceof AdaptationOutcome.NotYetBegun later) {
      return Optional.of(wording.date(later.days().to()));
    }
    return outcome instanceof AdaptationOutcome.NotYetKnown ? Optional.of("?") : Optional.empty();
  }

  private String minimum(MinimumOutcome outcome) {
    if (outcome instanceof MinimumOutcome.Due) {
      return say.in("laukia", "due");
    } else if (outcome instanceof MinimumOutcome.Overdue) {
      return say.in("pavėluota", "overdue");
    }
    return outcome instanceof MinimumOutcome.Met ? say.in("išmokta", "met") : "?";
  }

  private String verdict(EffectVerdict verdict) {
    return switch (verdict) {
      case HELPED -> say.in("padėjo", "helped");
      case NO_CHANGE -> say.in("nepakito", "no change");
      case WORSE -> say.in("pablogėjo", "worse");
      case UNKNOWN -> "?";
    };
  }

  private String review(ReviewState state) {
    return switch (state) {
      case UPCOMING -> say.in("dar bus", "upcoming");
      case DUE -> say.in("šiandien", "due today");
      case OVERDUE -> say.in("pavėluota", "overdue");
      case HELD -> say.in("įvyko", "held");
    };
  }
}
