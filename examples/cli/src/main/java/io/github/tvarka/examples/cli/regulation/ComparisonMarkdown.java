package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.progress.change.ChangeBand;
import io.github.tvarka.progress.change.ChangePolicy;
import io.github.tvarka.progress.change.ChangeRule;
import io.github.tvarka.progress.cohort.Aggregation;
import io.github.tvarka.progress.cohort.CohortPolicy;
import io.github.tvarka.progress.comparison.ComparisonPolicy;
import io.github.tvarka.progress.comparison.LevelConsultationRule;
import io.github.tvarka.progress.comparison.LevelTrigger;
import io.github.tvarka.progress.comparison.LevelsInForce;
import java.util.List;

/** What a regulation makes of levels: whom they call to a consultation, what counts as progress, how classes are analysed. */
final class ComparisonMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  ComparisonMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void comparison(ComparisonPolicy comparison) {
    text.part(rules.in("Lygių palyginimas ir konsultacijos", "Comparing levels; consultations"));
    text.item(rules.clause(comparison.clause()) + ": "
        + rules.in("lyginami lygiai, kuriuos nustatė: ", "levels compared are those set by: ")
        + rules.roles(List.of(comparison.own(), comparison.against())));
    if (comparison.rules().isEmpty()) {
      return;
    }
    text.item(inForce(comparison.inForce()));
    text.table(
        List.of(
            rules.in("punktas", "clause"),
            rules.in("kada kviečiama", "who is called, when"),
            rules.in("kas daroma", "what follows")),
        comparison.rules().stream().map(this::consultation).toList());
    rules.below(
        text,
        comparison.rules().stream().flatMap(rule -> rule.readings().stream()).toList());
  }

  private String inForce(LevelsInForce inForce) {
    return switch (inForce) {
      case LAST_SET ->
        rules.in(
            "žiūrima lygių, kurie tais mokslo metais nustatyti paskutiniai, kol nustatomi nauji to dalyko lygiai",
            "what counts are the levels set last in the school year, each until a new one of its subject is set");
      case OF_MONTHS_BEGUN ->
        rules.in(
            "žiūrima tik paskutinių prasidėjusių mėnesių lygių; kol jie nenustatyti, nieko dar nežinoma",
            "what counts are the levels of the last months begun alone; until they are set nothing is known");
    };
  }

  private List<String> consultation(LevelConsultationRule rule) {
    return List.of(rules.clause(rule.clause()), trigger(rule.when()), rules.measures(rule.then()));
  }

  private String trigger(LevelTrigger trigger) {
    boolean mean = trigger.scope() == LevelTrigger.Scope.MEAN;
    String what = trigger instanceof LevelTrigger.Gap
        ? mean
            ? rules.in("lygių vidurkių skirtumas", "gap between the means of the levels")
            : rules.in("to paties dalyko lygių skirtumas", "gap between the levels of one subject")
        : mean
            ? rules.in("lygių vidurkis", "mean of the levels")
            : rules.in("bent vieno dalyko lygis", "level of at least one subject");
    return what + " (" + rules.in("nustato: ", "set by: ") + rules.roles(trigger.roles()) + "): "
        + rules.wording().limit(trigger.band());
  }

  void changes(ChangePolicy changes) {
    text.part(rules.in("Kas yra pažanga", "What counts as progress"));
    changes.rules().forEach(this::change);
  }

  private void change(ChangeRule rule) {
    rules.item(
        text,
        rules.clause(rule.clause()) + ": "
            + rules.in("pažanga (lygius nustato: ", "progress (levels set by: ")
            + rules.label(rule.by()) + "): " + rules.in("pokytis ", "a change ")
            + rules.wording().limit(rule.made()) + "; " + since(rule),
        rule.readings());
    for (ChangeBand band : rule.bands()) {
      text.inner(rules.label(band.code()) + ": " + rules.in("pokytis ", "a change ")
          + change(band.band()));
    }
  }

  private String change(Band band) {
    boolean none = band.equals(Band.exactly(0));
    return none
        ? rules.in("", "of ") + rules.wording().number(Fraction.ZERO)
        : rules.wording().limit(band);
  }

  private String since(ChangeRule rule) {
    return switch (rule.since()) {
      case PREVIOUS_PERIOD ->
        rules.in("lyginama su praėjusiu kartu", "compared with the time before");
      case SAME_PERIOD_LAST_YEAR ->
        rules.in(
            "lyginama su tais pačiais praėjusių mokslo metų mėnesiais",
            "compared with the same months of the year before");
      case PREVIOUS_SPRING ->
        rules.in(
            "lyginama su paskutiniu praėjusių mokslo metų kartu",
            "compared with the last time of the school year before");
    };
  }

  void cohort(CohortPolicy cohort) {
    text.part(rules.in("Klasės ir mokyklos analizė", "Analysis of classes and the school"));
    text.item(rules.clause(cohort.ofGroup()) + ": "
        + rules.in("analizuojama kiekviena klasė", "each class is analysed"));
    text.item(rules.clause(cohort.ofAll()) + ": "
        + rules.in("klasių duomenys analizuojami kartu", "the classes' data are analysed together")
        + "; "
        + (cohort.shares() == Aggregation.POOLED
            ? rules.in("skaičiuojami visi mokiniai kartu", "all students are counted together")
            : rules.in(
                "imamas klasių dalių vidurkis", "the mean of the classes' shares is taken")));
    String least = String.valueOf(cohort.smallest());
    rules.item(
        text,
        rules.in(
            "skaičius rodomas, kai mokinių yra ne mažiau kaip " + least,
            "a number is shown where it is of at least " + least + " students"),
        cohort.readings());
  }
}
