package io.github.tvarka.examples.cli;

import io.github.tvarka.attendance.AttendanceLint;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.AttendanceVocabulary;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.lint.LintExplainer;
import io.github.tvarka.policy.lint.LintFinding;
import io.github.tvarka.policy.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Tells what is wrong with the rows of a regulation of attendance, also of one that could not be decided under. */
@Command(
    name = "lint",
    description = "Tells which rows of a regulation overlap, leave a gap or never hold.")
final class LintCommand extends Tvarka.Sub implements Callable<Integer> {
  /** How it is printed. */
  enum Format {
    TEXT,
    JSON
  }

  /** What is examined: its findings and its words. */
  private record Examined(List<LintFinding> findings, Vocabulary words) {}

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of a regulation, see policies; or a file ending in .json with a"
          + " regulation or a case written out.")
  private String id;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text or json.")
  private Format format;

  @Option(
      names = "--lang",
      defaultValue = "en",
      paramLabel = "LANG",
      description = "lt or en, for text.")
  private Language language;

  @Override
  public Integer call() {
    Examined examined = id.endsWith(".json") ? file() : preset();
    print(format == Format.JSON ? Json.write(examined.findings()) : text(examined));
    return examined.findings().stream().anyMatch(LintFinding::fault) ? 1 : 0;
  }

  private Examined preset() {
    Regulation regulation = PolicyDocument.named(id);
    if (regulation instanceof AttendancePolicy policy) {
      return new Examined(AttendanceLint.of(policy), policy.vocabulary());
    }
    throw Refusal.of("policy", id, "must be a regulation of attendance");
  }

  private Examined file() {
    try {
      JsonNode tree =
          PolicyDocument.ofKind(Json.tree(TextFile.read(Path.of(id))), Presets.ATTENDANCE);
      Map<?, ?> written = Json.value(tree, "", Map.class);
      return new Examined(
          AttendanceLint.of(written, (path, part, type) -> Json.part(tree, path, type)),
          words(tree));
    } catch (Refusal refusal) {
      throw refusal.in(id);
    }
  }

  /** The file's own words; none where they cannot be read either. */
  private static Vocabulary words(JsonNode tree) {
    JsonNode words = (tree.has("policy") ? tree.get("policy") : tree).path("vocabulary");
    try {
      return words.isObject()
          ? Json.value(words, "vocabulary", Vocabulary.class)
          : Vocabulary.EMPTY;
    } catch (Refusal unreadable) {
      return Vocabulary.EMPTY;
    }
  }

  private String text(Examined examined) {
    LintExplainer explainer =
        LintExplainer.of(language, AttendanceVocabulary.WORDS.merge(examined.words()));
    StringBuilder text = new StringBuilder();
    for (LintFinding finding : examined.findings()) {
      text.append(explainer.say(finding)).append('\n');
      explainer
          .repair(finding)
          .ifPresent(repair -> text.append("  -> ").append(repair).append('\n'));
    }
    return text.toString();
  }
}
