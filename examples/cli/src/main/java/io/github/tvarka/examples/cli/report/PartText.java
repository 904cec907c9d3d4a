package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.cases.ProgressCases.LevelTables;
import io.github.tvarka.examples.cli.folder.ClassPart;
import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.followup.FollowUpDecision;
import io.github.tvarka.progress.form.FormCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was decided beside attendance, as text under the student. */
final class PartText {
  /** Tells a decision of one type. */
  @FunctionalInterface
  interface Teller<D> {
    List<String> lines(D decision, Explainer explainer, Say say);
  }

  /** What a part is called, and how its decisions are told. */
  record Telling<D>(LocalText title, Class<D> type, Teller<D> teller) {
    List<String> lines(Object decision, Explainer explainer, Say say) {
      return teller.lines(type.cast(decision), explainer, say);
    }
  }

  private static final Map<String, Telling<?>> BY_KIND = Map.of(
      "level-tables",
      telling(
          "Mokymosi lygių vidurkiai",
          "Means of learning levels",
          LevelTables.class,
          LevelLines::of),
      "follow-up",
      telling(
          "Neigiami įvertinimai", "Negative entries", FollowUpDecision.class, FollowUpLines::of),
      "plan",
      telling("Pažangos planas", "Plan of progress", FormCheck.class, FormLines::of));

  private static <D> Telling<D> telling(String lt, String en, Class<D> type, Teller<D> teller) {
    return new Telling<>(LocalText.of(lt, en), type, teller);
  }

  private PartText() {}

  static List<String> lines(PartDecision decided, Language language) {
    ClassPart<?, ?> part = decided.part();
    Telling<?> telling = BY_KIND.get(part.kind().name());
    Explainer explainer = part.kind().regulation().explainer(part.policy(), language);
    List<String> lines = new ArrayList<>();
    lines.add(
        "  " + telling.title().in(language) + " (" + part.policy().source().document() + "):");
    telling
        .lines(decided.decision(), explainer, new Say(language))
        .forEach(line -> lines.add("    " + line));
    return lines;
  }
}
