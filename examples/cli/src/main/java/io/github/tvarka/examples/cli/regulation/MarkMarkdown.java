package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.progress.achievement.MarkRange;
import io.github.tvarka.progress.achievement.Markless;
import io.github.tvarka.progress.mark.ClassRule;
import io.github.tvarka.progress.mark.CreditRule;
import io.github.tvarka.progress.mark.EntryClass;
import io.github.tvarka.progress.mark.MarkPolicy;
import io.github.tvarka.progress.mark.PeriodMarkRule;
import io.github.tvarka.progress.mark.WorkKind;
import java.util.ArrayList;
import java.util.List;

/** What a regulation says of marks: which are negative, what a run of them calls for, and what follows. */
final class MarkMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  MarkMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void marks(MarkPolicy marks) {
    text.part(rules.in("Pažymiai ir kiti įvertinimai", "Marks and other entries"));
    text.item(rules.in("pažymiai: ", "marks: ") + range(marks.marks()));
    marks.markless().ifPresent(this::markless);
    text.item(rules.in("pagal ką įvertinimai skirstomi: ", "how entries are classed: ")
        + rules.citation(marks.classification().citation()));
    text.table(
        List.of(
            rules.in("įvertinimai", "entries"),
            rules.in("pažymiai", "marks"),
            rules.in("žodžiais", "in words")),
        marks.classification().rules().stream().map(this::entries).toList());
    if (!marks.runs().isEmpty()) {
      text.section(rules.in("Neigiami įvertinimai iš eilės", "Negative entries in a row"));
      marks.runs().forEach(new RunMarkdown(rules, text)::run);
    }
    marks.periodMark().ifPresent(this::periodMark);
  }

  String range(MarkRange marks) {
    return rules.range(marks.from(), marks.to());
  }

  void markless(Markless markless) {
    text.item(rules.in("pažymiai nerašomi: ", "no marks are given in: ") + grades(markless.grade())
        + " (" + rules.citation(markless.citation()) + ")");
  }

  private String grades(Band grades) {
    return rules.in(rules.range(grades) + " klasėse", "grades " + rules.range(grades));
  }

  private List<String> entries(ClassRule rule) {
    return List.of(
        entryClass(rule.as()),
        rule.marks().map(this::range).orElse("–"),
        rules.labels(rule.words()));
  }

  private String entryClass(EntryClass as) {
    return switch (as) {
      case NEGATIVE -> rules.in("neigiami", "negative");
      case SATISFACTORY -> rules.in("patenkinami", "satisfactory");
      case NEUTRAL -> rules.in("nevertinami", "neutral");
    };
  }

  private void periodMark(PeriodMarkRule rule) {
    text.section(rules.in("Laikotarpio pažymys", "Mark of a period"));
    List<String> parts = new ArrayList<>();
    String per =
        rule.per().map(Window::term).map(rules.wording()::per).map(" "::concat).orElse("");
    String from = rules.wording().number(rule.roundUpFrom());
    parts.add(rules.in(
        "pažymių vidurkis" + per + "; aukštyn apvalinama, kai trupmena yra " + from + " ar didesnė",
        "the mean of the marks" + per + ", rounded up where the fraction is " + from + " or more"));
    parts.add(
        rule.works().isEmpty()
            ? rules.in("neskaičiuojama: ", "what does not count: ")
                + rules.works(List.of(WorkKind.PERIOD, WorkKind.YEAR))
            : rules.in("skaičiuojama tik: ", "what counts: ") + rules.works(rule.works()));
    rule.notAssessedAs()
        .ifPresent(mark ->
            parts.add(rules.in("neatestuotas darbas – ", "work not assessed counts as ") + mark));
    rule.credit().map(this::credit).ifPresent(parts::add);
    rules.item(
        text, rules.clause(rule.clause()) + ": " + String.join("; ", parts), rule.readings());
  }

  private String credit(CreditRule credit) {
    return switch (credit) {
      case ONE_CREDITED ->
        rules.in(
            "laikotarpis be pažymių įskaitomas, kai įskaitytas bent vienas darbas",
            "a period without marks is credited where at least one piece of work is");
      case ALL_CREDITED ->
        rules.in(
            "laikotarpis be pažymių įskaitomas, kai nėra neįskaitytų darbų",
            "a period without marks is credited where no piece of work is \"not credited\"");
    };
  }
}
