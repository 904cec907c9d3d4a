package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.eligibility.EligibilityPolicy;
import io.github.tvarka.support.eligibility.SupportForm;
import io.github.tvarka.support.eligibility.SupportGround;
import io.github.tvarka.support.eligibility.SupportReason;
import io.github.tvarka.support.minimum.MinimumPolicy;
import io.github.tvarka.support.referral.ReferralPolicy;
import io.github.tvarka.support.referral.ReferralStep;
import io.github.tvarka.support.request.RequestPolicy;
import io.github.tvarka.support.request.RequestRight;
import io.github.tvarka.support.request.Requester;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.LevelRequirement;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of a regulation of learning support as Markdown: who is entitled, who may ask, how a case goes on. */
final class SupportMarkdown {
  private final RuleText rules;
  private final MarkdownText text = new MarkdownText();

  private SupportMarkdown(RuleText rules) {
    this.rules = rules;
  }

  static String of(SupportPolicy policy, Explainer explainer, Say say) {
    SupportMarkdown markdown = new SupportMarkdown(new RuleText(explainer, say, policy.readings()));
    markdown.write(policy);
    return markdown.text.toString();
  }

  private void write(SupportPolicy policy) {
    AssistanceMarkdown assistance = new AssistanceMarkdown(rules, text);
    policy.eligibility().ifPresent(this::eligibility);
    policy.requests().ifPresent(this::requests);
    policy.consultations().ifPresent(assistance::consultations);
    policy.adaptation().ifPresent(new AdaptationMarkdown(rules, text)::adaptation);
    policy.minimum().ifPresent(this::minimum);
    policy.plans().ifPresent(assistance::plans);
    policy.referral().ifPresent(this::referral);
  }

  private void eligibility(EligibilityPolicy eligibility) {
    text.part(rules.in("Kam teikiama pagalba", "Who is entitled to support"));
    text.table(
        List.of(
            rules.in("punktas", "clause"),
            rules.in("pagrindas", "ground"),
            rules.in("kada", "when")),
        eligibility.grounds().stream().map(this::ground).toList());
    rules.below(
        text,
        eligibility.grounds().stream()
            .flatMap(ground -> ground.readings().stream())
            .toList());
    eligibility.levels().ifPresent(this::levels);
    eligibility
        .providers()
        .ifPresent(providers -> text.item(rules.clause(providers.clause()) + ": "
            + rules.in("pagalbą teikia: ", "support is given by: ")
            + rules.roles(providers.roles())));
    if (!eligibility.forms().isEmpty()) {
      text.section(rules.in("Pagalbos formos", "Forms of support"));
      eligibility.forms().forEach(this::form);
    }
  }

  private List<String> ground(SupportGround ground) {
    return List.of(
        rules.clause(ground.clause()),
        rules.label(ground.reason().code()),
        rules.condition(ground.when()));
  }

  private void levels(LevelRequirement levels) {
    text.item(
        rules.in("pasiekimų lygiai nuo žemiausio: ", "levels of achievement, the lowest first: ")
            + rules.labels(levels.levels().stream().map(LevelName::code).toList()) + "; "
            + rules.in("per žemas lygis – žemesnis kaip ", "too low is a level below ")
            + rules.label(levels.required().code()));
  }

  private void form(SupportForm form) {
    String only = form.reasons().isEmpty()
        ? ""
        : "; " + rules.in("tik kai pagrindas: ", "only where the ground is: ")
            + rules.labels(form.reasons().stream().map(SupportReason::code).toList());
    text.item(rules.clause(form.clause()) + ": " + rules.label(form.form().code()) + " ("
        + rules.roles(form.by()) + ")" + only);
  }

  private void requests(RequestPolicy requests) {
    text.part(rules.in("Kas gali kreiptis dėl pagalbos", "Who may ask for support"));
    for (RequestRight right : requests.rights()) {
      rules.item(
          text,
          rules.clause(right.clause()) + ": " + rules.label(right.act().code()) + " "
              + rules.in("gali: ", "may: ")
              + right.who().stream().map(this::requester).collect(Collectors.joining(", ")),
          right.readings());
    }
  }

  private String requester(Requester requester) {
    return rules.label(requester.role())
        + requester.forWhom().map(fact -> " (" + rules.label(fact.code()) + ")").orElse("");
  }

  private void minimum(MinimumPolicy minimum) {
    text.part(rules.in("Mokymosi minimumas", "The minimum to be learnt"));
    rules.item(
        text,
        rules.clause(minimum.clause()) + ": " + rules.in("kada nustatomas: ", "set where: ")
            + rules.condition(minimum.when()) + "; "
            + rules.in("nustato: ", "set by: ") + rules.roles(minimum.setBy())
            + (minimum.recordedIn().isEmpty()
                ? ""
                : "; " + rules.in("kur įrašomas rezultatas: ", "the result is recorded in: ")
                    + rules.labels(minimum.recordedIn())),
        minimum.readings());
  }

  private void referral(ReferralPolicy referral) {
    text.part(rules.in("Kaip pagalbos ieškoma toliau", "How a case goes on"));
    text.table(
        List.of(
            rules.in("punktas", "clause"),
            rules.in("kas", "who"),
            rules.in("kada", "when"),
            rules.in("kas daroma", "what is done"),
            rules.in("kam", "to whom")),
        referral.steps().stream().map(this::step).toList());
    rules.below(
        text,
        referral.steps().stream().flatMap(step -> step.readings().stream()).toList());
  }

  private List<String> step(ReferralStep step) {
    String when = step.when().map(rules::condition).orElse(rules.in("visada", "always"));
    String consent = step.consent()
        .map(fact -> "; " + rules.in("būtina: ", "needed: ") + rules.label(fact.code()))
        .orElse("");
    return List.of(
        rules.clause(step.clause()),
        rules.roles(step.from()),
        when + consent,
        rules.label(step.act().code()),
        rules.label(step.to()));
  }
}
