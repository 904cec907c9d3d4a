package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.form.ExplanationForm;
import io.github.tvarka.attendance.form.FormPart;
import io.github.tvarka.attendance.form.Signer;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.ChannelRule;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.explain.Explainer;
import java.util.stream.Collectors;

/** The rules of a regulation of attendance as Markdown: excuses, measures, counts, means of notice, forms. */
final class AttendanceMarkdown {
  private final AttendancePolicy policy;
  private final Say say;
  private final Explainer explainer;
  private final ConditionText conditions;
  private final RuleText rules;
  private final StringBuilder text = new StringBuilder();

  private AttendanceMarkdown(AttendancePolicy policy, Explainer explainer, Say say) {
    this.policy = policy;
    this.say = say;
    this.explainer = explainer;
    this.conditions = new ConditionText(explainer, say);
    this.rules = new RuleText(explainer, say, policy.readings());
  }

  static String of(AttendancePolicy policy, Explainer explainer, Say say) {
    return new AttendanceMarkdown(policy, explainer, say).write();
  }

  private String write() {
    new ExcuseMarkdown(policy.excuses(), explainer, say, conditions).write(text);
    heading(say.in("Priemonės", "Measures"));
    line(decidedFor(policy.escalation().decidedPer()));
    policy.escalation().ladders().forEach(this::ladder);
    counts();
    channels();
    forms();
    return text.toString();
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
          case EXACTLY_ONE ->
            say.in(
                "Galioti gali tik viena eilutė; jei tinka kelios, sprendžia žmonės.",
                "One row alone may hold; where several do, people decide.");
        });
    ladder
        .each()
        .ifPresent(each -> line(say.in(
            "Kiekvienam dalykui sprendžiama atskirai.", "Decided for each subject by itself.")));
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
    return say.in("Laikotarpis, už kurį sprendžiama: ", "Decided for each ")
        + explainer.label(per.name().orElse(per.toString())) + ".";
  }

  private void row(LadderRow row) {
    String who =
        row.appliesTo().map(condition -> conditions.of(condition) + "; ").orElse("");
    String then = rules.measures(row.then());
    String label = row.label().map(name -> " " + name.in(say.language())).orElse("");
    line("| " + rules.clause(row.clause()) + label + " | " + who + conditions.of(row.when()) + " | "
        + then + " |");
  }

  private void counts() {
    heading(say.in("Kaip skaičiuojama", "How it is counted"));
    policy
        .grades()
        .ifPresent(grades -> line("- " + say.in("kam skirta: ", "for whom it is: ")
            + conditions.of(new GradeIs(grades))));
    policy
        .lateness()
        .ifPresent(rule -> line("- " + rule.clause() + ": "
            + say.in("pamoka laikoma praleista, kai praleista ", "a lesson counts as missed with ")
            + missed(rule)));
    CounterText counters = new CounterText(explainer, say);
    policy.counters().forEach(counter -> line("- " + counters.of(counter)));
  }

  private String missed(LatenessRule rule) {
    return rule.missedFromMinutes()
        .map(minutes -> say.in("ne mažiau kaip ", "at least ")
            + minutes
            + say.in(" min.", " min. of it missed"))
        .or(() -> rule.missedFromPart().map(part -> PartText.ofLesson(part, say)))
        .orElse("");
  }

  private void channels() {
    if (policy.notices().channels().isEmpty() && policy.notices().givers().isEmpty()) {
      return;
    }
    heading(say.in("Kaip pranešama", "How notice is given"));
    if (!policy.notices().givers().isEmpty()) {
      line("- "
          + say.in(
              "apie neatvykimą neinformuojama, jei praneša: ",
              "nobody is informed of an absence that is notified by: ")
          + policy.notices().givers().stream()
              .map(giver -> explainer.label(giver.role().code())
                  + giver.when().map(when -> " (" + conditions.of(when) + ")").orElse(""))
              .collect(Collectors.joining(", ")));
    }
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
      line("- " + rules.clause(form.clause()) + ": "
          + say.in("mokinio paaiškinimas", "the student's explanation")
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

  private void heading(String heading) {
    line("");
    line("## " + heading);
    line("");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
