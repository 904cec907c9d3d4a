package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.progress.form.AskedPart;
import io.github.tvarka.progress.form.FormSection;
import io.github.tvarka.progress.form.ProgressForm;
import io.github.tvarka.progress.form.SectionSigner;
import io.github.tvarka.progress.observation.ObservationPolicy;
import io.github.tvarka.progress.observation.TrendBase;
import io.github.tvarka.progress.plan.PlanPolicy;
import io.github.tvarka.progress.table.TablePolicy;
import java.util.List;
import java.util.stream.Collectors;

/** What a regulation has filled in and signed: plans, their reviews, tables and sheets. */
final class FormMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  FormMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void plans(PlanPolicy plans) {
    text.part(rules.in("Individualios pažangos planas", "Plan of individual progress"));
    form(plans.form());
    text.item(rules.in("pirmiausia parengiama: ", "written before all else: ") + plan(plans));
    plans
        .levels()
        .ifPresent(levels ->
            text.item(rules.in("lygiai, kurie gali būti įrašyti: ", "levels that can be entered: ")
                + rules.range(levels)));
    plans.form().sections().forEach(this::section);
  }

  private String plan(PlanPolicy plans) {
    return plans.form().sections().stream()
        .filter(section -> section.key().equals(plans.plan()))
        .map(this::title)
        .collect(Collectors.joining(", "));
  }

  /** A section by what is done with it; its key is a code. */
  private String title(FormSection section) {
    return rules.label(section.duty().act().code());
  }

  void tables(TablePolicy tables) {
    text.part(rules.in("Pažangos lentelės", "Progress tables"));
    form(tables.tables());
    tables.tables().sections().forEach(this::section);
  }

  private void form(ProgressForm form) {
    text.item(rules.clause(form.clause()) + ": "
        + (form.kind() == ClauseKind.FORM
            ? rules.in("spausdinta forma", "a printed form")
            : rules.in(
                "kas pildoma, nustato šis punktas", "what is filled in, as this clause says")));
  }

  private void section(FormSection section) {
    text.section(rules.clause(section.duty().clause()) + ": " + title(section));
    rules.item(text, rules.duties().withActor(section.duty()), section.duty().readings());
    text.item(rules.in("pildoma: ", "to be filled in: ")
        + section.parts().stream().map(this::part).collect(Collectors.joining(", ")));
    if (!section.signers().isEmpty()) {
      text.item(rules.in("pasirašo: ", "signed by: ")
          + section.signers().stream().map(this::signer).collect(Collectors.joining(", ")));
    }
    rules.taken(section.readings()).forEach(text::item);
  }

  /** A blank with one line by its name, one with more with the number of its lines. */
  private String part(AskedPart part) {
    String name = rules.label(part.part().code());
    return part.lines() == 1
        ? name
        : name + " (" + rules.in("ne mažiau kaip ", "at least ") + part.lines() + ")";
  }

  private String signer(SectionSigner signer) {
    return rules.label(signer.role())
        + signer
            .clause()
            .map(clause -> " (" + rules.wording().clause(clause) + ")")
            .orElse("")
        + rules.only(signer.when());
  }

  void observation(ObservationPolicy observation) {
    text.part(rules.in("Pasiekimų stebėjimas pamokose", "Observing achievement in lessons"));
    rules.item(
        text, rules.duties().withActor(observation.duty()), observation.duty().readings());
    text.item(rules.clause(observation.clause()) + ": "
        + rules.in("stebėjimo lapas; kontrolinio darbo pažymiai: ", "the sheet; marks of a test: ")
        + rules.range(observation.marks()));
    text.item(
        rules.in("pasiekimų lygiai nuo žemiausio: ", "levels of achievement, the lowest first: ")
            + rules.labels(observation.levels()));
    rules.item(
        text,
        observation.base() == TrendBase.FIRST
            ? rules.in(
                "naujausia žyma lyginama su pirmąja tų mokslo metų žyma",
                "the latest entry is compared with the first of the school year")
            : rules.in(
                "naujausia žyma lyginama su ankstesne",
                "the latest entry is compared with the one before"),
        observation.readings());
    if (!observation.criteria().isEmpty()) {
      text.table(
          List.of(rules.in("dalykas", "subject"), rules.in("kriterijai", "criteria")),
          observation.criteria().stream()
              .map(subject ->
                  List.of(rules.label(subject.subject()), rules.labels(subject.criteria())))
              .toList());
    }
  }
}
