package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.support.consultation.ConsultationPolicy;
import io.github.tvarka.support.consultation.Refusal;
import io.github.tvarka.support.consultation.Setting;
import io.github.tvarka.support.consultation.SupportConsultationRule;
import io.github.tvarka.support.plan.EffectAdvice;
import io.github.tvarka.support.plan.EffectPolicy;
import io.github.tvarka.support.plan.EffectVerdict;
import io.github.tvarka.support.plan.ReviewCadence;
import io.github.tvarka.support.plan.SupportPlanPolicy;
import io.github.tvarka.support.plan.SupportPlanRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a regulation says of consultations, and of plans and their effect. */
final class AssistanceMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  AssistanceMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void consultations(ConsultationPolicy consultations) {
    text.part(rules.in("Konsultacijos", "Consultations"));
    String recommender = consultations
        .recommender()
        .map(fact -> " (" + rules.label(fact.code()) + ")")
        .orElse("");
    rules.item(
        text,
        rules.clause(consultations.clause()) + ": " + rules.in("rekomenduoja: ", "recommended by: ")
            + rules.roles(consultations.recommendedBy()) + recommender + "; "
            + rules.in("nustato: ", "set by: ") + rules.label(consultations.setBy()),
        consultations.readings());
    consultations.kinds().forEach(this::kind);
  }

  private void kind(SupportConsultationRule rule) {
    List<String> parts = new ArrayList<>();
    rule.lessons()
        .ifPresent(lessons -> parts.add(rules.in("trukmė pamokomis: ", "length in lessons: ")
            + rules.wording().limit(lessons)));
    rule.minutes()
        .ifPresent(minutes -> parts.add(rules.in("trukmė minutėmis: ", "length in minutes: ")
            + rules.wording().limit(minutes)));
    if (!rule.settings().isEmpty()) {
      parts.add(rules.in("kaip: ", "setting: ")
          + rule.settings().stream().map(this::setting).collect(Collectors.joining(", ")));
    }
    rule.refusals().forEach(refusal -> parts.add(refusal(refusal)));
    text.item(
        rules.label(rule.kind().code()) + (parts.isEmpty() ? "" : ": " + String.join("; ", parts)));
  }

  private String setting(Setting setting) {
    return switch (setting) {
      case SINGLE -> rules.label("single");
      case GROUP -> rules.label("group");
      case REMOTE_SINGLE -> rules.label("remote-single");
      case REMOTE_GROUP -> rules.label("remote-group");
    };
  }

  private String refusal(Refusal refusal) {
    return rules.clause(refusal.clause()) + ": "
        + rules.in("toliau nekonsultuoti gali ", "may refuse: ") + rules.label(refusal.by())
        + rules.in(", jei ", ", if ") + rules.condition(refusal.when());
  }

  void plans(SupportPlanPolicy plans) {
    text.part(
        rules.in("Pagalbos planai ir priemonių veiksmingumas", "Plans and the effect of measures"));
    plans.plans().forEach(this::plan);
    effect(plans.effect());
  }

  private void plan(SupportPlanRule plan) {
    String lasts = plan.lasts()
        .map(length -> "; " + rules.in("trunka ", "lasts ") + rules.length(length))
        .orElse("");
    String signers = plan.signers().isEmpty()
        ? ""
        : "; " + rules.in("pasirašo: ", "signed by: ") + rules.roles(plan.signers());
    String changed = plan.mostHoursChanged()
        .map(most -> rules.wording().percent(most.value()))
        .map(most -> rules.in(
            "; pamokų keičiama ne daugiau kaip " + most,
            "; at most " + most + " of the hours of lessons are changed"))
        .orElse("");
    text.item(rules.clause(plan.clause()) + ": " + rules.label(plan.kind().code()) + lasts + signers
        + plan.reviews().map(this::reviews).orElse("") + changed);
  }

  private String reviews(ReviewCadence reviews) {
    List<String> when = new ArrayList<>();
    reviews.every().map(this::every).ifPresent(when::add);
    if (!reviews.months().isEmpty()) {
      when.add(rules.wording().inMonths(reviews.months()));
    }
    if (reviews.atEnd()) {
      when.add(rules.in("plano pabaigoje", "at the end of the plan"));
    }
    return "; " + rules.in("aptariama (", "reviewed (") + rules.clause(reviews.clause()) + "): "
        + String.join("; ", when);
  }

  /** After each so long a time; a term has an end of its own. */
  private String every(Length length) {
    return switch (length.unit()) {
      case TERM -> rules.wording().edge(length.term().orElseThrow().code(), false);
      case SCHOOL_YEAR -> rules.wording().edge("school-year", false);
      case DAYS, WEEKS, MONTHS ->
        rules.in("kas ", "every ") + rules.length(length).replaceFirst("^1 ", "");
    };
  }

  private void effect(EffectPolicy effect) {
    rules.item(
        text,
        rules.clause(effect.clause()) + ": "
            + rules.in(
                "priemonių veiksmingumą analizuoja: ", "the effect of measures is analysed by: ")
            + rules.label(effect.by()) + "; "
            + rules.in(
                "priemonė padėjo, kai pokytis į gera: ",
                "a measure helped where the change for the better is: ")
            + rules.wording().limit(effect.rule().helped())
            + (effect.rule().toGoal()
                ? rules.in(" ir pasiektas plano tikslas", " and the goal of the plan was reached")
                : "")
            + "; "
            + rules.in("pablogėjo, kai pokytis: ", "it made things worse where the change is: ")
            + rules.wording().limit(effect.rule().worse()),
        effect.readings());
    for (EffectAdvice advice : effect.advice()) {
      text.item(rules.in("kai ", "where ")
          + advice.on().stream()
              .map(this::verdict)
              .collect(Collectors.joining(rules.in(" arba ", " or ")))
          + ": " + rules.measure(advice.then()));
    }
  }

  private String verdict(EffectVerdict verdict) {
    return switch (verdict) {
      case HELPED -> rules.in("priemonė padėjo", "the measure helped");
      case NO_CHANGE -> rules.in("niekas nepasikeitė", "nothing changed");
      case WORSE -> rules.in("pablogėjo", "it became worse");
      case UNKNOWN -> rules.in("poveikis nežinomas", "the effect is not known");
    };
  }
}
