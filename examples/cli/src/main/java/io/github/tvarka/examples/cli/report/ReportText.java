package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The report of a class as text for a class teacher. */
public final class ReportText {
  private final ClassReport report;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  private ReportText(ClassReport report, Language language) {
    this.report = report;
    this.words = new Words(report.policy(), language);
  }

  /**
   * The text of a report.
   *
   * @param report the report
   * @param language its language
   * @return lines, the last with its end
   */
  public static String of(ClassReport report, Language language) {
    return new ReportText(report, language).write();
  }

  private String write() {
    lines.add(words.in(report.name() + " klasė, ", "Class " + report.name() + ", as of ")
        + words.date(report.asOf()));
    lines.add(report.policy().document().title().in(words.language()) + " ("
        + report.policy().document().key() + ", " + words.in("redakcija ", "edition ")
        + report.policy().edition().name() + ")");
    boolean brief = report.students().size() > 1;
    for (StudentDecision student : report.students()) {
      lines.add("");
      lines.addAll(new StudentText(words, student, brief).lines());
      student.parts().forEach(part -> lines.addAll(PartText.lines(part, words.language())));
    }
    if (!report.students().isEmpty()) {
      heading(words.in("Klasės apžvalga", "Overview"));
      lines.addAll(new Overview(words).lines(report.students()));
      support();
    }
    for (WholeDecision part : report.whole()) {
      lines.add("");
      lines.addAll(PartText.lines(part, words.language()));
    }
    readings();
    notes();
    broken();
    return String.join("\n", lines) + "\n";
  }

  private void support() {
    List<String> table = SupportOverview.lines(report.students(), new Say(words.language()));
    if (!table.isEmpty()) {
      heading(words.in("Mokymosi pagalbos apžvalga", "Overview of learning support"));
      lines.addAll(table);
    }
  }

  private void readings() {
    Set<String> taken = new LinkedHashSet<>();
    report.students().stream()
        .flatMap(student -> student.decision().readings().stream())
        .forEach(reading -> taken.add(told(reading)));
    for (StudentDecision student : report.students()) {
      student.parts().forEach(part -> add(taken, part.part().policy(), part.decision()));
    }
    report.whole().forEach(part -> add(taken, part.part().policy(), part.decision()));
    if (!taken.isEmpty()) {
      heading(
          words.in("Kaip suprasta, kur tekstas neaiškus", "Readings taken where the text is open"));
      lines.addAll(taken);
    }
  }

  /** Readings of another regulation than that of attendance, with its document. */
  private void add(Set<String> taken, Regulation policy, Object decision) {
    PartReadings.of(policy, decision)
        .forEach(reading -> taken.add(policy.source().document() + ", "
            + words.clause(reading.clause()) + ": " + answer(reading)));
  }

  private String told(Reading reading) {
    return reading.clause() + " " + answer(reading);
  }

  private String answer(Reading reading) {
    return reading.question().in(words.language()) + " "
        + sentence(reading.taken().text().in(words.language()));
  }

  /** What holds for all students alike is said once. */
  private void notes() {
    List<String> notes = new ArrayList<>(StatedFacts.lines(words, report.students()));
    boolean open = report.students().stream()
        .anyMatch(student -> !student.decision().escalation().due().isEmpty());
    if (open) {
      notes.add(words.in(
          "„Dar neatlikta“: termino tvarka nenustato.",
          "\"Not done\": the regulation sets no date."));
    }
    if (!notes.isEmpty()) {
      lines.add("");
      lines.addAll(notes);
    }
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private void broken() {
    if (!report.broken().isEmpty()) {
      heading(
          words.in("Nespręsta dėl duomenų klaidų", "Not decided, because of faults in the data"));
      report
          .broken()
          .forEach(student ->
              student.faults().forEach(fault -> lines.add(student.code() + ": " + fault)));
    }
  }

  private void heading(String heading) {
    lines.add("");
    lines.add(heading);
  }
}
