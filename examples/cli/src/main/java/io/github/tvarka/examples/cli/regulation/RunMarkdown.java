package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.progress.mark.Counting;
import io.github.tvarka.progress.mark.NegativeRunRule;
import io.github.tvarka.progress.mark.NeutralEntry;
import io.github.tvarka.progress.mark.RunScope;
import java.util.ArrayList;
import java.util.List;

/** What a regulation says of negative entries, in a row or altogether: how many call for what. */
final class RunMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  RunMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void run(NegativeRunRule rule) {
    List<String> parts = new ArrayList<>();
    parts.add(length(rule));
    parts.addAll(
        rule.counting() == Counting.IN_A_ROW
            ? List.of(within(rule), neutral(rule), longer(rule))
            : List.of(allOf(rule), more(rule)));
    if (!rule.works().isEmpty()) {
      parts.add(rules.in("skaičiuojama tik: ", "what counts: ") + rules.works(rule.works()));
    }
    if (!rule.exceptWorks().isEmpty()) {
      parts.add(
          rules.in("neskaičiuojama: ", "what does not count: ") + rules.works(rule.exceptWorks()));
    }
    rule.then().forEach(measure -> parts.add(rules.measure(measure)));
    rules.item(
        text,
        rules.clause(rule.clause()) + rules.only(rule.appliesTo()) + ": "
            + String.join("; ", parts),
        rule.readings());
  }

  private String length(NegativeRunRule rule) {
    String counted = rule.counting() == Counting.IN_A_ROW
        ? "negative-assessments-in-a-row"
        : "negative-assessments";
    return rules.wording().limit(rule.length(), counted) + ", "
        + (rule.scope() == RunScope.EACH_SUBJECT
            ? rules.in("vieno dalyko", "in one subject")
            : rules.in("visų dalykų kartu", "in all subjects together"));
  }

  private String within(NegativeRunRule rule) {
    return rules.in("eilė skaičiuojama ", "a run is counted ")
        + rules.wording().earlier(rule.within());
  }

  private String neutral(NegativeRunRule rule) {
    return rule.neutral() == NeutralEntry.PASSED_OVER
        ? rules.in(
            "nevertinamas įrašas eilės nei nutraukia, nei ilgina",
            "a neutral entry neither ends a run nor makes it longer")
        : rules.in("nevertinamas įrašas eilę nutraukia", "a neutral entry ends a run");
  }

  private String longer(NegativeRunRule rule) {
    return switch (rule.longer()) {
      case ONCE -> rules.in("ilgesnė eilė skaičiuojama vieną kartą", "a longer run counts once");
      case EACH_FURTHER -> eachFurther();
      case EVERY_LENGTH ->
        rules.in(
            "eilei vėl tiek pailgėjus, skaičiuojama iš naujo",
            "each time that a run is longer by as much, it calls again");
    };
  }

  private String eachFurther() {
    return rules.in(
        "kiekvienas tolesnis neigiamas įvertinimas skaičiuojamas vėl",
        "each further negative entry calls for it again");
  }

  private String allOf(NegativeRunRule rule) {
    String when = rules.wording().earlier(rule.within());
    return rules.in(
        "skaičiuojami visi " + when + ", kad ir kas būtų tarp jų",
        "all count that are " + when + ", whatever stands between them");
  }

  private String more(NegativeRunRule rule) {
    return switch (rule.longer()) {
      case ONCE ->
        rules.in(
            "kad ir kiek jų būtų, taikoma vieną kartą", "however many there are, they call once");
      case EACH_FURTHER -> eachFurther();
      case EVERY_LENGTH ->
        rules.in(
            "kaskart, kai jų dar tiek pat padaugėja, taikoma iš naujo",
            "each time that there are as many more, they call again");
    };
  }
}
