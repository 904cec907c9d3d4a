package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.progress.followup.FollowUpPolicy;
import io.github.tvarka.progress.followup.FollowUpStep;
import java.util.List;

/** What follows negative marks in a row, step by step. */
final class FollowUpMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  FollowUpMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void followUp(FollowUpPolicy followUp) {
    text.part(rules.in("Kas daroma po neigiamų įvertinimų", "What follows negative entries"));
    text.item(rules.in("pradedama, kai galioja punktas ", "it begins where this clause holds: ")
        + rules.clause(followUp.run()));
    text.table(
        List.of(
            rules.in("punktai", "clauses"),
            rules.in("žingsnis", "step"),
            rules.in("kada", "when"),
            rules.in("kas daroma", "what is done"),
            rules.in("iki kada", "until")),
        followUp.steps().stream().map(step -> step(step, followUp)).toList());
    rules.below(
        text,
        followUp.steps().stream().flatMap(step -> step.readings().stream()).toList());
  }

  private List<String> step(FollowUpStep step, FollowUpPolicy followUp) {
    String kept = step.keptWhen()
        .map(when ->
            "<br>" + rules.in("laikoma vykdomu, kai: ", "kept while: ") + rules.condition(when))
        .orElse("");
    return List.of(
        rules.clauses(step.clauses()),
        rules.label(step.key()),
        step.when().map(when -> when(when, followUp)).orElse(rules.in("iš karto", "at once")),
        rules.measures(step.then()) + kept,
        rules.duties().due(step.due()));
  }

  /** A fact that is an act of a step asks whether it was done. */
  private String when(Condition when, FollowUpPolicy followUp) {
    boolean act = when instanceof FactIs fact
        && followUp.steps().stream()
            .flatMap(step -> step.then().stream())
            .anyMatch(measure -> measure.act().code().equals(fact.fact().code()));
    return (act ? rules.in("atlikta: ", "done: ") : "") + rules.condition(when);
  }
}
