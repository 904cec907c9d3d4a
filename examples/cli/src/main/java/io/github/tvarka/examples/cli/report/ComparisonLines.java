package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.progress.comparison.ComparedSubject;
import io.github.tvarka.progress.comparison.ComparisonDecision;
import io.github.tvarka.progress.comparison.ConsultationDecision;
import io.github.tvarka.progress.comparison.ConsultationOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A student's own levels beside the teachers', and who is called to which consultation, and why. */
final class ComparisonLines {
  private final Explainer explainer;
  private final Say say;

  private ComparisonLines(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(ComparisonDecision decision, Explainer explainer, Say say) {
    ComparisonLines told = new ComparisonLines(explainer, say);
    List<String> lines = new ArrayList<>();
    lines.add(told.compared(decision));
    lines.addAll(told.consultations(decision));
    return lines;
  }

  private String compared(ComparisonDecision decision) {
    return decision.citation().clause() + ", " + say.in("savo: ", "own: ")
        + period(decision.ownPeriod()) + say.in("; mokytojų: ", "; teachers': ")
        + period(decision.againstPeriod()) + ": " + differences(decision.subjects());
  }

  private String period(Optional<DateRange> period) {
    return period.map(explainer::period).orElse(say.in("dar nėra", "none yet"));
  }

  private String differences(List<ComparedSubject> subjects) {
    List<String> parts = new ArrayList<>();
    add(parts, say.in("savo lygis aukštesnis: ", "own level higher: "), subjects, order(1));
    add(parts, say.in("savo lygis žemesnis: ", "own level lower: "), subjects, order(-1));
    add(
        parts,
        say.in("nežinoma: ", "not known: "),
        subjects,
        each -> each.difference().map(difference -> !difference.exact()).orElse(false));
    return parts.isEmpty()
        ? say.in("lygiai nesiskiria", "the levels do not differ")
        : String.join("; ", parts);
  }

  private static Predicate<ComparedSubject> order(int sign) {
    return each -> each.difference()
        .filter(Interval::exact)
        .map(difference -> difference.least().compareTo(Fraction.ZERO) == sign)
        .orElse(false);
  }

  private void add(
      List<String> parts,
      String name,
      List<ComparedSubject> subjects,
      Predicate<ComparedSubject> which) {
    String told = subjects.stream()
        .filter(which)
        .map(each -> explainer.label(each.subject()) + levels(each))
        .collect(Collectors.joining(", "));
    if (!told.isEmpty()) {
      parts.add(name + told);
    }
  }

  private static String levels(ComparedSubject subject) {
    return subject.own().known() && subject.against().known()
        ? " (" + subject.own() + "; " + subject.against() + ")"
        : "";
  }

  private List<String> consultations(ComparisonDecision decision) {
    Map<Clause, List<ConsultationDecision>> byClause = new LinkedHashMap<>();
    decision
        .consultations()
        .forEach(each -> byClause
            .computeIfAbsent(each.citation().clause(), key -> new ArrayList<>())
            .add(each));
    List<String> lines = new ArrayList<>();
    byClause.forEach((clause, decisions) -> {
      called(clause, decisions, lines);
      open(clause, decisions, lines);
    });
    if (lines.isEmpty()) {
      lines.add(say.in("Į konsultaciją nekviečiama.", "No consultation is called for."));
    }
    return lines;
  }

  /** The reasons subject by subject, then who does what, which is the same for each. */
  private void called(Clause clause, List<ConsultationDecision> decisions, List<String> lines) {
    List<ConsultationDecision> called =
        decisions.stream().filter(ConsultationDecision::calledFor).toList();
    if (called.isEmpty()) {
      return;
    }
    lines.add(clause + " " + say.in("kviečiama į konsultaciją:", "calls for a consultation:"));
    called.forEach(each -> lines.add("  " + explainer.finding(each.finding())));
    ((ConsultationOutcome.CalledFor) called.get(0).outcome())
        .measures()
        .forEach(measure -> lines.add("  - " + explainer.measure(measure)));
  }

  private void open(Clause clause, List<ConsultationDecision> decisions, List<String> lines) {
    List<List<Need>> needs = new ArrayList<>();
    for (ConsultationDecision each : decisions) {
      if (each.outcome() instanceof ConsultationOutcome.NotYetKnown open) {
        needs.add(open.needs());
      }
    }
    if (!needs.isEmpty()) {
      lines.add(clause + " "
          + Need.merge(needs).stream().map(explainer::need).collect(Collectors.joining("; ")));
    }
  }
}
