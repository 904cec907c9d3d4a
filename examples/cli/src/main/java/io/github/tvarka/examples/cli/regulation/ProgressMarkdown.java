package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.progress.ProgressPolicy;

/** The rules of a regulation of progress as Markdown, in the order of its parts. */
final class ProgressMarkdown {
  private ProgressMarkdown() {}

  static String of(ProgressPolicy policy, Explainer explainer, Say say) {
    RuleText rules = new RuleText(explainer, say, policy.readings());
    MarkdownText text = new MarkdownText();
    LevelMarkdown levels = new LevelMarkdown(rules, text);
    ComparisonMarkdown comparison = new ComparisonMarkdown(rules, text);
    MarkMarkdown marks = new MarkMarkdown(rules, text);
    FormMarkdown forms = new FormMarkdown(rules, text);
    policy.levels().ifPresent(levels::levels);
    policy.comparison().ifPresent(comparison::comparison);
    policy.changes().ifPresent(comparison::changes);
    policy.cohort().ifPresent(comparison::cohort);
    policy.marks().ifPresent(marks::marks);
    policy.achievement().ifPresent(new AchievementMarkdown(rules, text)::achievement);
    policy.followUp().ifPresent(new FollowUpMarkdown(rules, text)::followUp);
    policy.plans().ifPresent(forms::plans);
    policy.tables().ifPresent(forms::tables);
    policy.observation().ifPresent(forms::observation);
    policy.nomination().ifPresent(new NominationMarkdown(rules, text)::nomination);
    return text.toString();
  }
}
