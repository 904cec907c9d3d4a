package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.support.indicator.Indicator;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import io.github.tvarka.support.indicator.Scope;
import io.github.tvarka.support.indicator.Target;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The rows of a list of indicators as Markdown: what each is for, what is done, and the values to be reached. */
final class IndicatorMarkdown {
  private final IndicatorProgramme programme;
  private final RuleText rules;
  private final MarkdownText text = new MarkdownText();

  private IndicatorMarkdown(IndicatorProgramme programme, RuleText rules) {
    this.programme = programme;
    this.rules = rules;
  }

  static String of(IndicatorProgramme programme, Explainer explainer, Say say) {
    RuleText rules = new RuleText(explainer, say, programme.readings());
    return new IndicatorMarkdown(programme, rules).write();
  }

  private String write() {
    text.part(rules.in("Rodikliai", "Indicators"));
    text.line(rules.in("Laikotarpis: ", "Period: ")
        + rules.wording().period(programme.period())
        + rules.in(
            ". Tai, ko siekiama, pasiekti privaloma. Kitaip, jei taip nurodyta prie rodiklio.",
            ". All of it must be reached. A target may say otherwise."));
    programme.indicators().forEach(this::indicator);
    return text.toString();
  }

  private void indicator(Indicator indicator) {
    text.section(rules.clause(indicator.clause()) + ". " + indicator.goal().in(rules.language()));
    if (!indicator.measures().isEmpty()) {
      text.item(rules.in("priemonės: ", "measures: ")
          + rules.labels(indicator.measures().stream().map(Act::code).toList()));
    }
    if (!indicator.parties().isEmpty()) {
      text.item(rules.in("kas vykdo: ", "carried out by: ") + rules.roles(indicator.parties()));
    }
    text.table(
        List.of(
            rules.in("rodiklis", "target"),
            rules.in("siekiama", "to be reached"),
            rules.in("kas praneša", "reported by")),
        indicator.targets().stream().map(this::target).toList());
    Collection<String> readings = indicator.targets().stream()
        .flatMap(target -> target.readings().stream())
        .distinct()
        .toList();
    rules.below(text, readings);
  }

  private List<String> target(Target target) {
    String period =
        target.period().map(days -> "; " + rules.wording().period(days)).orElse("");
    String modality = target.modality() == Modality.MUST
        ? ""
        : rules.label(target.modality().name().toLowerCase(Locale.ROOT)) + ": ";
    return List.of(
        rules.label(target.key()),
        modality + AimText.of(target, rules) + period,
        scope(target.scope()));
  }

  private String scope(Scope scope) {
    return scope instanceof Scope.Named named
        ? rules.labels(named.units())
        : rules.label(((Scope.OfKind) scope).kind());
  }
}
