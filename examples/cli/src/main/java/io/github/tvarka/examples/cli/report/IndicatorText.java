package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.folder.MunicipalityFolder;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.explain.Audience;
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.support.indicator.Indicator;
import io.github.tvarka.support.indicator.IndicatorExplainer;
import io.github.tvarka.support.indicator.IndicatorTable;
import io.github.tvarka.support.indicator.TargetDecision;
import io.github.tvarka.support.indicator.TargetOutcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of a municipality as text. */
public final class IndicatorText {
  private final MunicipalityFolder folder;
  private final IndicatorTable table;
  private final Language language;
  private final IndicatorExplainer explainer;
  private final StringBuilder text = new StringBuilder();

  private IndicatorText(MunicipalityFolder folder, IndicatorTable table, Language language) {
    this.folder = folder;
    this.table = table;
    this.language = language;
    this.explainer = IndicatorExplainer.of(
        language, Audience.TEACHER, folder.programme().vocabulary().merge(folder.names()));
  }

  /**
   * The table as text.
   *
   * @param folder the municipality
   * @param table what was decided
   * @param language the language
   * @return the text: each row's targets, each target's units, and how many are reached
   */
  public static String of(MunicipalityFolder folder, IndicatorTable table, Language language) {
    return new IndicatorText(folder, table, language).text();
  }

  private String text() {
    text.append(folder.name())
        .append(": ")
        .append(folder.programme().document().title().in(language))
        .append(" (")
        .append(table.source().document())
        .append(", ")
        .append(table.source().edition())
        .append("), ")
        .append(Wording.of(language, folder.programme().vocabulary()).date(table.asOf()))
        .append('\n');
    for (Indicator row : folder.programme().indicators()) {
      text.append('\n')
          .append(row.clause())
          .append(". ")
          .append(row.goal().in(language))
          .append('\n');
      targets(row.clause());
    }
    text.append('\n').append(summary()).append('\n');
    return text.toString();
  }

  private void targets(Clause clause) {
    for (TargetDecision decision : table.targets()) {
      if (decision.citation().clause().equals(clause)) {
        text.append("  - ").append(explainer.decision(decision)).append('\n');
        if (decision.units().size() > 1) {
          decision
              .units()
              .forEach(
                  unit -> text.append("      ").append(explainer.unit(unit)).append('\n'));
        }
      }
    }
  }

  private String summary() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String word : words(language).values()) {
      numbers.put(word, 0);
    }
    for (TargetDecision decision : table.targets()) {
      numbers.merge(words(language).get(decision.outcome().getClass()), 1, Integer::sum);
    }
    return numbers.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Map<Class<?>, String> words(Language language) {
    boolean lt = language == Language.LT;
    Map<Class<?>, String> words = new LinkedHashMap<>();
    words.put(TargetOutcome.Reached.class, lt ? "pasiekta" : "reached");
    words.put(TargetOutcome.NotReached.class, lt ? "nepasiekta" : "not reached");
    words.put(TargetOutcome.NotYetMeasurable.class, lt ? "dar nematuojama" : "not yet measurable");
    words.put(TargetOutcome.NotYetKnown.class, lt ? "dar nežinoma" : "not yet known");
    words.put(TargetOutcome.NothingToMeasure.class, lt ? "nėra ko matuoti" : "nothing to measure");
    return words;
  }
}
