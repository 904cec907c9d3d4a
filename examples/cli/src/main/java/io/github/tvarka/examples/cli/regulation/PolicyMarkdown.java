package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A regulation of any kind as a Markdown document for people. */
public final class PolicyMarkdown {
  private final Regulation policy;
  private final RegulationKind<?> kind;
  private final Say say;
  private final Explainer explainer;
  private final Wording wording;
  private final StringBuilder text = new StringBuilder();

  private PolicyMarkdown(Regulation policy, Language language) {
    this.policy = policy;
    this.kind = Presets.kindOf(policy);
    this.say = new Say(language);
    this.explainer = kind.explainer(policy, language);
    this.wording = explainer.wording();
  }

  /**
   * A regulation as Markdown.
   *
   * @param policy the regulation
   * @param language the language of its words
   * @return the document
   */
  public static String of(Regulation policy, Language language) {
    return new PolicyMarkdown(policy, language).write();
  }

  private String write() {
    document();
    text.append(kind.markdown(policy, explainer, say));
    duties();
    readings();
    provisions(kind.provisionsOf(policy));
    return text.toString();
  }

  private void document() {
    RegulationDocument document = policy.document();
    Edition edition = policy.edition();
    line("# " + document.title().in(say.language()));
    line("");
    line("- " + say.in("Dokumentas", "Document") + ": `" + document.key() + "`"
        + document.number().map(number -> ", " + number).orElse("")
        + document.adopted().map(day -> ", " + wording.date(day)).orElse(""));
    document
        .issuer()
        .ifPresent(issuer ->
            line("- " + say.in("Priėmė", "Adopted by") + ": " + issuer.in(say.language())));
    document
        .basis()
        .forEach(basis ->
            line("- " + say.in("Pagrindas", "Rests on") + ": " + basis.in(say.language())));
    line("- " + say.in("Redakcija", "Edition") + ": " + say.name(edition.name(), explainer) + ", "
        + say.in("galioja nuo", "in force from") + " " + wording.date(edition.from())
        + edition
            .to()
            .map(end -> " " + say.in("iki", "to") + " " + wording.date(end))
            .orElse(""));
  }

  private void duties() {
    if (policy.allDuties().isEmpty()) {
      return;
    }
    heading(say.in("Pareigos", "Duties"));
    DutyText duties = new DutyText(explainer, say);
    DutyText.byRole(policy.allDuties()).forEach((role, ofRole) -> {
      line("- " + explainer.label(role.code()));
      ofRole.forEach(duty -> line("  - " + duties.of(duty)));
    });
  }

  private void readings() {
    if (policy.readings().isEmpty()) {
      return;
    }
    heading(say.in("Kaip suprasta, kur tekstas neaiškus", "Readings taken where the text is open"));
    line("| "
        + say.in(
            "punktas | klausimas | suprasta | kitos galimybės",
            "clause | question | reading taken | alternatives")
        + " |");
    line("|---|---|---|---|");
    policy.readings().forEach(this::reading);
  }

  private void reading(Reading reading) {
    String others =
        reading.alternatives().stream().map(this::option).collect(Collectors.joining("<br>"));
    line("| " + say.clause(reading.clause(), wording) + " `" + reading.key() + "` | "
        + reading.question().in(say.language()) + " | " + option(reading.taken()) + " | " + others
        + " |");
  }

  private String option(ReadingOption option) {
    return option.text().in(say.language()) + " (`" + option.code() + "`)";
  }

  private void provisions(List<Provision> provisions) {
    if (provisions.isEmpty()) {
      return;
    }
    heading(say.in("Kiti punktai", "Other clauses"));
    for (Provision provision : provisions) {
      line("- " + say.clause(provision.clause(), wording) + ": "
          + provision.says().in(say.language()));
    }
  }

  private void heading(String heading) {
    line("");
    line("## " + heading);
    line("");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
