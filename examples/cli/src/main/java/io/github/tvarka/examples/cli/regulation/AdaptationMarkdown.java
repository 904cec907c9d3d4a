package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.support.adaptation.AdaptationPolicy;
import io.github.tvarka.support.adaptation.AdaptationRule;
import io.github.tvarka.support.adaptation.AdaptationStart;
import io.github.tvarka.support.adaptation.AssessmentKind;
import io.github.tvarka.support.adaptation.AssessmentMode;
import io.github.tvarka.support.adaptation.Interruption;
import io.github.tvarka.support.adaptation.NoMarkWindow;
import io.github.tvarka.support.adaptation.PlanningStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a regulation says of adaptation: for whom, from when, how long, what may not be done, what is planned. */
final class AdaptationMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  AdaptationMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void adaptation(AdaptationPolicy adaptation) {
    text.part(rules.in("Adaptacinis laikotarpis", "Adaptation period"));
    text.table(
        List.of(
            rules.in("punktas", "clause"),
            rules.in("kam", "for whom"),
            rules.in("nuo kada", "from when"),
            rules.in("kiek trunka", "how long"),
            rules.in(
                "ko negalima ir kaip vertinama", "what may not be done, and what is done instead")),
        adaptation.rules().stream().map(this::rule).toList());
    rules.below(
        text,
        adaptation.rules().stream()
            .flatMap(rule -> rule.readings().stream())
            .distinct()
            .toList());
    if (!adaptation.planning().isEmpty()) {
      text.section(rules.in("Kas daroma tuo laikotarpiu", "What is done in it"));
      adaptation.planning().forEach(this::planning);
    }
  }

  private List<String> rule(AdaptationRule rule) {
    String interrupted = rule.interruptedBy().isEmpty()
        ? ""
        : "; "
            + rule.interruptedBy().stream()
                .map(this::interruption)
                .collect(Collectors.joining("; "));
    return List.of(
        rules.clause(rule.clause()),
        rules.condition(rule.when()),
        start(rule.start()),
        rules.length(rule.lasts()) + interrupted,
        rule.noMarks().map(this::noMarks).orElse("–"));
  }

  private String start(AdaptationStart start) {
    return switch (start.kind()) {
      case ARRIVAL ->
        rules.in(
            "nuo pirmosios dienos šioje mokykloje", "from the first school day in this school");
      case FIRST_SCHOOL_DAY ->
        rules.in("nuo pirmosios mokslo metų dienos", "from the first day of the school year");
      case YEARLY ->
        rules.in("nuo ", "from ") + rules.wording().dayOfYear(start.day().orElseThrow());
    };
  }

  private String interruption(Interruption interruption) {
    return switch (interruption) {
      case SUMMER ->
        rules.in(
            "vasara neįskaičiuojama, likusios dienos tęsiasi rudenį",
            "the summer does not count, and what is left runs on in autumn");
      case CLASS_CHANGE ->
        rules.in("perėjus į kitą klasę prasideda iš naujo", "a change of class begins it anew");
    };
  }

  private String noMarks(NoMarkWindow window) {
    List<String> parts = new ArrayList<>();
    parts.add(rules.in("negalima: ", "not allowed: ")
        + window.forbids().stream().map(this::forbidden).collect(Collectors.joining(", ")));
    window
        .lasts()
        .ifPresent(length -> parts.add(rules.in("tik ", "only for ") + rules.length(length)));
    if (!window.instead().isEmpty()) {
      parts.add(rules.in("vertinama: ", "instead: ")
          + rules.labels(window.instead().stream().map(AssessmentMode::code).toList()));
    }
    return String.join("; ", parts);
  }

  private String forbidden(AssessmentKind kind) {
    return switch (kind) {
      case MARK -> rules.in("rašyti pažymių", "marks");
      case NEGATIVE_MARK -> rules.in("rašyti neigiamų pažymių", "negative marks");
      case TEST -> rules.in("rengti kontrolinių darbų", "tests");
    };
  }

  private void planning(PlanningStep step) {
    String with = step.with().isEmpty()
        ? ""
        : "; " + rules.in("kartu su: ", "together with: ") + rules.roles(step.with());
    text.item(rules.clause(step.clause()) + ": " + rules.roles(step.by()) + " "
        + rules.label(step.modality().name().toLowerCase(Locale.ROOT)) + ": "
        + rules.label(step.act().code()) + with + rules.only(step.when()));
  }
}
