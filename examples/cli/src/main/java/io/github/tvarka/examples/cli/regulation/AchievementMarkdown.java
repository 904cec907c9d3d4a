package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.progress.achievement.AchievementPolicy;
import io.github.tvarka.progress.achievement.AchievementScale;
import io.github.tvarka.progress.achievement.ScaleInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The achievement levels of a regulation, the marks of each, and when a scale is in force. */
final class AchievementMarkdown {
  private final RuleText rules;
  private final MarkdownText text;
  private final MarkMarkdown marks;

  AchievementMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
    this.marks = new MarkMarkdown(rules, text);
  }

  void achievement(AchievementPolicy achievement) {
    text.part(rules.in("Pasiekimų lygiai", "Achievement levels"));
    text.item(rules.in("pažymiai: ", "marks: ") + marks.range(achievement.marks()));
    achievement.markless().ifPresent(marks::markless);
    achievement.scales().forEach(this::scale);
    text.section(rules.in("Kada kuri skalė galioja", "Which scale is in force, and when"));
    text.table(
        List.of(
            rules.in("skalė", "scale"),
            rules.in("klasės", "grades"),
            rules.in("nuo", "from"),
            rules.in("iki", "to"),
            rules.in("pagal", "under")),
        achievement.inForce().stream().map(this::inForce).toList());
  }

  private void scale(AchievementScale scale) {
    text.section(rules.in("Skalė: ", "Scale: ") + rules.label(scale.key()));
    List<List<String>> rows = new ArrayList<>();
    scale
        .failing()
        .ifPresent(failing ->
            rows.add(List.of(rules.in("žemiau visų lygių", "below all"), marks.range(failing))));
    scale
        .levels()
        .forEach(level ->
            rows.add(List.of(rules.label(level.level().code()), marks.range(level.marks()))));
    text.table(List.of(rules.in("lygis", "level"), rules.in("pažymiai", "marks")), rows);
  }

  private List<String> inForce(ScaleInForce scale) {
    return List.of(
        rules.label(scale.scale()),
        scale.grades().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        scale.from().map(rules.wording()::date).orElse("–"),
        scale.to().map(rules.wording()::date).orElse("–"),
        rules.citation(scale.citation()));
  }
}
