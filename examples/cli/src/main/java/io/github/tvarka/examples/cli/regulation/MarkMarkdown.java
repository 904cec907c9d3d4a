package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.progress.achievement.MarkRange;
import io.github.tvarka.progress.achievement.Markless;
import io.github.tvarka.progress.mark.ClassRule;
import io.github.tvarka.progress.mark.EntryClass;
import io.github.tvarka.progress.mark.MarkPolicy;
import io.github.tvarka.progress.mark.NegativeRunRule;
import io.github.tvarka.progress.mark.NeutralEntry;
import io.github.tvarka.progress.mark.PeriodMarkRule;
import io.github.tvarka.progress.mark.RunScope;
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
      marks.runs().forEach(this::run);
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

  private void run(NegativeRunRule rule) {
    List<String> parts = new ArrayList<>();
    parts.add(rules.wording().limit(rule.length(), "negative-assessments-in-a-row") + ", "
        + (rule.scope() == RunScope.EACH_SUBJECT
            ? rules.in("vieno dalyko", "in one subject")
            : rules.in("visų dalykų kartu", "in all subjects together")));
    parts.add(rules.in("eilė skaičiuojama ", "a run is counted ")
        + rules.wording().earlier(rule.within()));
    if (!rule.works().isEmpty()) {
      parts.add(rules.in("skaičiuojama tik: ", "what counts: ") + works(rule.works()));
    }
    if (!rule.exceptWorks().isEmpty()) {
      parts.add(rules.in("neskaičiuojama: ", "what does not count: ") + works(rule.exceptWorks()));
    }
    parts.add(
        rule.neutral() == NeutralEntry.PASSED_OVER
            ? rules.in(
                "nevertinamas įrašas eilės nei nutraukia, nei ilgina",
                "a neutral entry neither ends a run nor makes it longer")
            : rules.in("nevertinamas įrašas eilę nutraukia", "a neutral entry ends a run"));
    parts.add(longer(rule));
    rule.then().forEach(measure -> parts.add(rules.measure(measure)));
    rules.item(
        text,
        rules.clause(rule.clause()) + rules.only(rule.appliesTo()) + ": "
            + String.join("; ", parts),
        rule.readings());
  }

  private String longer(NegativeRunRule rule) {
    return switch (rule.longer()) {
      case ONCE -> rules.in("ilgesnė eilė skaičiuojama vieną kartą", "a longer run counts once");
      case EACH_FURTHER ->
        rules.in(
            "kiekvienas tolesnis neigiamas įvertinimas skaičiuojamas vėl",
            "each further negative entry calls for it again");
      case EVERY_LENGTH ->
        rules.in(
            "eilei vėl tiek pailgėjus, skaičiuojama iš naujo",
            "each time that a run is longer by as much, it calls again");
    };
  }

  private String works(List<WorkKind> works) {
    return rules.labels(works.stream().map(WorkKind::code).toList());
  }

  private void periodMark(PeriodMarkRule rule) {
    text.section(rules.in("Laikotarpio pažymys", "Mark of a period"));
    String from = rules.wording().number(rule.roundUpFrom());
    rules.item(
        text,
        rules.clause(rule.clause()) + ": "
            + rules.in(
                "pažymių vidurkis; aukštyn apvalinama, kai trupmena yra " + from + " ar didesnė",
                "the mean of the marks, rounded up where the fraction is " + from + " or more")
            + (rule.works().isEmpty()
                ? ""
                : "; " + rules.in("skaičiuojama tik: ", "what counts: ") + works(rule.works()))
            + rule.notAssessedAs()
                .map(mark -> "; "
                    + rules.in("neatestuotas darbas – ", "work not assessed counts as ") + mark)
                .orElse(""),
        rule.readings());
  }
}
