package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.AttendanceVocabulary;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.form.ExplanationForm;
import io.github.tvarka.attendance.form.FormPart;
import io.github.tvarka.attendance.form.Signer;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.ChannelRule;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.text.Language;
import java.util.stream.Collectors;

/** A regulation as a Markdown document for people. */
public final class PolicyMarkdown {
  private final AttendancePolicy policy;
  private final Say say;
  private final Explainer explainer;
  private final ConditionText conditions;
  private final StringBuilder text = new StringBuilder();

  private PolicyMarkdown(AttendancePolicy policy, Language language) {
    this.policy = policy;
    this.say = new Say(language);
    this.explainer = Explainer.of(language, AttendanceVocabulary.WORDS.merge(policy.vocabulary()));
    this.conditions = new ConditionText(explainer, say);
  }

  /**
   * A regulation as Markdown.
   *
   * @param policy the regulation
   * @param language the language of its words
   * @return the document
   */
  public static String of(AttendancePolicy policy, Language language) {
    return new PolicyMarkdown(policy, language).write();
  }

  private String write() {
    document();
    new ExcuseMarkdown(policy.excuses(), explainer, say, conditions).write(text);
    heading(say.in("Priemonės", "Measures"));
    line(decidedFor(policy.escalation().decidedPer()));
    policy.escalation().ladders().forEach(this::ladder);
    counts();
    duties();
    forms();
    readings();
    provisions();
    return text.toString();
  }

  private void document() {
    RegulationDocument document = policy.document();
    Edition edition = policy.edition();
    line("# " + document.title().in(say.language()));
    line("");
    line("- " + say.in("Dokumentas", "Document") + ": `" + document.key() + "`"
        + document.number().map(number -> ", " + number).orElse("")
        + document.adopted().map(day -> ", " + day).orElse(""));
    document
        .issuer()
        .ifPresent(issuer ->
            line("- " + say.in("Priėmė", "Adopted by") + ": " + issuer.in(say.language())));
    document
        .basis()
        .forEach(basis ->
            line("- " + say.in("Pagrindas", "Rests on") + ": " + basis.in(say.language())));
    line("- " + say.in("Redakcija", "Edition") + ": " + edition.name() + ", "
        + say.in("galioja nuo", "in force from") + " " + edition.from()
        + edition.to().map(end -> " " + say.in("iki", "to") + " " + end).orElse(""));
  }

  private void ladder(Ladder ladder) {
    line("");
    line("### " + explainer.label(ladder.key()));
    line("");
    line(
        switch (ladder.resolution()) {
          case LOWEST ->
            say.in(
                "Jei tinka kelios eilutės, galioja švelniausia.",
                "Where several rows hold, the mildest stands.");
          case HIGHEST ->
            say.in(
                "Jei tinka kelios eilutės, galioja griežčiausia.",
                "Where several rows hold, the strictest stands.");
          case ALL ->
            say.in(
                "Jei tinka kelios eilutės, galioja visos.",
                "Where several rows hold, each stands.");
        });
    line("");
    ladder.decidedPer().ifPresent(per -> {
      line(decidedFor(per));
      line("");
    });
    line("| " + say.in("punktas | kada | kas daroma", "clause | when | what follows") + " |");
    line("|---|---|---|");
    ladder.rows().forEach(this::row);
  }

  private String decidedFor(Window per) {
    return say.in("Sprendžiama pagal", "Decided for each") + ": " + conditions.window(per);
  }

  private void row(LadderRow row) {
    String who =
        row.appliesTo().map(condition -> conditions.of(condition) + "; ").orElse("");
    String then = row.then().stream().map(this::measure).collect(Collectors.joining("<br>"));
    String label = row.label().map(name -> " " + name.in(say.language())).orElse("");
    line("| " + row.clause() + label + " | " + who + conditions.of(row.when()) + " | " + then
        + " |");
  }

  private String measure(Measure measure) {
    return explainer.measure(measure)
        + measure
            .when()
            .map(when -> say.in(", jei ", ", if ") + conditions.of(when))
            .orElse("");
  }

  private void counts() {
    heading(say.in("Kaip skaičiuojama", "How it is counted"));
    policy
        .lateness()
        .ifPresent(rule -> line("- " + rule.clause() + ": "
            + say.in(
                "pavėlavimas yra praleista pamoka nuo ", "late by so much is a missed lesson: ")
            + rule.missedFromMinutes() + " min."));
    CounterText counters = new CounterText(explainer, say);
    policy.counters().forEach(counter -> line("- " + counters.of(counter)));
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
    for (ChannelRule rule : policy.notices().channels()) {
      line("- " + rule.clause() + ": " + say.in("kaip pranešama pagal ", "by what means under ")
          + rule.of().stream().map(Clause::number).collect(Collectors.joining(", ")) + ": "
          + rule.channels().stream()
              .map(Channel::code)
              .map(explainer::label)
              .collect(Collectors.joining(", ")));
    }
  }

  private void forms() {
    if (policy.forms().isEmpty()) {
      return;
    }
    heading(say.in("Formos", "Forms"));
    for (ExplanationForm form : policy.forms()) {
      line("- " + form.clause() + ": " + say.in("mokinio paaiškinimas", "the student's explanation")
          + ": "
          + form.parts().stream()
              .map(FormPart::code)
              .map(explainer::label)
              .collect(Collectors.joining(", "))
          + "; " + say.in("skaičius formoje", "the number on it") + ": "
          + explainer.label(form.counts().code())
          + "; " + say.in("pasirašo", "signed by") + ": "
          + form.signers().stream().map(this::signer).collect(Collectors.joining(", ")));
    }
  }

  private String signer(Signer signer) {
    return explainer.label(signer.role().code())
        + signer.when().map(when -> " (" + conditions.of(when) + ")").orElse("");
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
    line("| " + reading.clause() + " `" + reading.key() + "` | "
        + reading.question().in(say.language()) + " | " + option(reading.taken()) + " | " + others
        + " |");
  }

  private String option(ReadingOption option) {
    return option.text().in(say.language()) + " (`" + option.code() + "`)";
  }

  private void provisions() {
    if (policy.provisions().isEmpty()) {
      return;
    }
    heading(say.in("Kiti punktai", "Other clauses"));
    for (Provision provision : policy.provisions()) {
      line("- " + provision.clause() + ": " + provision.says().in(say.language()));
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
