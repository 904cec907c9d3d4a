package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.progress.cohort.AnalysedGroup;
import io.github.tvarka.progress.cohort.CohortAnalysis;
import io.github.tvarka.progress.cohort.GroupAnalysis;
import io.github.tvarka.progress.cohort.LevelCount;
import io.github.tvarka.progress.cohort.ProgressCount;
import io.github.tvarka.progress.cohort.SubjectAnalysis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A class's progress: how levels are spread, who made progress, what changed, where students and teachers differ. */
final class CohortText {
  private static final Fraction HUNDRED = Fraction.of(100);

  private final Explainer explainer;
  private final Say say;
  private final List<String> lines = new ArrayList<>();

  private CohortText(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(CohortAnalysis analysis, Explainer explainer, Say say) {
    CohortText told = new CohortText(explainer, say);
    for (AnalysedGroup group : analysis.groups()) {
      told.lines.add(
          analysis.ofGroup().clause() + ", " + group.name() + ": " + told.size(group.analysis()));
      if (group.analysis() instanceof GroupAnalysis.Shown shown) {
        told.shown(shown);
      }
    }
    return told.lines;
  }

  private String size(GroupAnalysis analysis) {
    return analysis instanceof GroupAnalysis.Shown shown
        ? say.in("mokinių: ", "students: ") + shown.students()
        : say.in(
                "per maža grupė, kad būtų rodoma: mažiau kaip ",
                "too small to be shown: fewer than ")
            + ((GroupAnalysis.Suppressed) analysis).smallest();
  }

  private void shown(GroupAnalysis.Shown shown) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(head(shown.levels()));
    shown.subjects().forEach(subject -> rows.add(row(subject)));
    rows.add(all(shown));
    Columns.aligned(rows).forEach(line -> lines.add("  " + line));
    lines.add(
        "  " + say.in("?: kiek lygių ar mokinių nežinoma.", "?: of how many it is not known."));
    names(
        say.in("Mokinių ir mokytojų lygiai skiriasi: ", "Students and teachers differ in: "),
        shown.differing());
    names(
        say.in("Per mažai mokinių, kad būtų rodoma: ", "Too few students to be shown: "),
        shown.suppressed());
  }

  private void names(String heading, List<String> subjects) {
    if (!subjects.isEmpty()) {
      lines.add("  " + heading
          + subjects.stream().map(explainer::label).collect(Collectors.joining(", ")));
    }
  }

  private List<String> head(List<LevelCount> levels) {
    List<String> head = new ArrayList<>();
    head.add(say.in("Dalykas", "Subject"));
    head.add(say.in("Mokosi", "Taught"));
    levels.forEach(level -> head.add(String.valueOf(level.level())));
    head.add("?");
    head.add(say.in("Padarė pažangą", "With progress"));
    head.add(say.in("Pokyčiai", "Changes"));
    head.add(say.in("Savo aukštesnis/toks pat/žemesnis", "Own higher/same/lower"));
    head.add(say.in("Konsultacijos dėl skirtumo", "Consultations on a gap"));
    return head;
  }

  private List<String> row(SubjectAnalysis subject) {
    List<String> row = new ArrayList<>();
    row.add(explainer.label(subject.subject()));
    row.add(String.valueOf(subject.taught()));
    subject.levels().forEach(level -> row.add(String.valueOf(level.count())));
    row.add(String.valueOf(subject.unknown()));
    row.add(progress(subject.progress()));
    row.add(changes(subject.progress()));
    row.add(subject.gaps().ownHigher() + "/" + subject.gaps().same() + "/"
        + subject.gaps().ownLower() + unknown(subject.gaps().unknown()));
    row.add(String.valueOf(subject.gaps().consultations()));
    return row;
  }

  private List<String> all(GroupAnalysis.Shown shown) {
    List<String> row = new ArrayList<>();
    row.add(say.in("Visi dalykai", "All subjects"));
    row.add(String.valueOf(shown.students()));
    shown.levels().forEach(level -> row.add(level.count() + share(level)));
    row.add(String.valueOf(shown.unknown()));
    row.add(progress(shown.progress()));
    row.add(changes(shown.progress()));
    row.add("");
    row.add("");
    return row;
  }

  private static String share(LevelCount level) {
    return level.share().map(share -> " (" + percent(share) + "%)").orElse("");
  }

  /** How many of those who can be compared, and their share. */
  private String progress(ProgressCount progress) {
    int compared = progress.made() + progress.notMade() + progress.unknown();
    return progress.made()
        + say.in(" iš ", " of ")
        + compared
        + unknown(progress.unknown())
        + progress.share().map(share -> ", " + share(share)).orElse("");
  }

  private static String share(Interval share) {
    String least = percent(share.least());
    return share.exact() ? least + "%" : least + ".." + percent(share.most()) + "%";
  }

  private static String unknown(int unknown) {
    return unknown == 0 ? "" : " (? " + unknown + ")";
  }

  private String changes(ProgressCount progress) {
    return progress.bands().entrySet().stream()
        .map(band -> explainer.label(band.getKey()) + " " + band.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String percent(Fraction share) {
    Fraction percent = share.times(HUNDRED);
    return BigDecimal.valueOf(percent.numerator())
        .divide(BigDecimal.valueOf(percent.denominator()), 0, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
