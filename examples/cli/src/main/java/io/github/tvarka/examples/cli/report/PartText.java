package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.examples.cli.cases.MarkCases.MarkLevels;
import io.github.tvarka.examples.cli.cases.ProgressCases.LevelTables;
import io.github.tvarka.examples.cli.folder.ClassPart;
import io.github.tvarka.examples.cli.folder.DecidedSupport;
import io.github.tvarka.examples.cli.folder.WholePart;
import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.change.ChangeDecision;
import io.github.tvarka.progress.cohort.CohortAnalysis;
import io.github.tvarka.progress.comparison.ComparisonDecision;
import io.github.tvarka.progress.followup.FollowUpDecision;
import io.github.tvarka.progress.form.FormCheck;
import io.github.tvarka.progress.mark.PeriodMarkDecision;
import io.github.tvarka.progress.nomination.Nomination;
import io.github.tvarka.progress.observation.ObservedProgress;
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
    /** The lines of one decision, or of several in their order. */
    List<String> lines(Object decision, Explainer explainer, Say say) {
      List<?> decisions = decision instanceof List<?> several ? several : List.of(decision);
      return decisions.stream()
          .flatMap(each -> teller.lines(type.cast(each), explainer, say).stream())
          .toList();
    }
  }

  private static final Map<String, Telling<?>> BY_KIND = Map.ofEntries(
      telling(
          "level-tables",
          LocalText.of("Mokymosi lygių vidurkiai", "Means of learning levels"),
          LevelTables.class,
          LevelLines::of),
      telling(
          "comparison",
          LocalText.of(
              "Savo ir mokytojų lygiai, konsultacijos",
              "Own levels beside the teachers', and consultations"),
          ComparisonDecision.class,
          ComparisonLines::of),
      telling(
          "change",
          LocalText.of("Individuali pažanga", "Individual progress"),
          ChangeDecision.class,
          ChangeLines::of),
      telling(
          "follow-up",
          LocalText.of("Neigiami įvertinimai", "Negative entries"),
          FollowUpDecision.class,
          FollowUpLines::of),
      telling(
          "period-mark",
          LocalText.of("Laikotarpių pažymiai", "Marks of terms"),
          PeriodMarkDecision.class,
          PeriodMarkLines::of),
      telling(
          "achievement",
          LocalText.of("Pasiekimų lygiai", "Achievement levels"),
          MarkLevels.class,
          PeriodMarkLines::ofLevels),
      telling(
          "plan",
          LocalText.of("Pažangos planas", "Plan of progress"),
          FormCheck.class,
          FormLines::of),
      telling(
          "progress-tables",
          LocalText.of("Pažangos lentelės", "Progress tables"),
          FormCheck.class,
          TableLines::of),
      telling(
          "observation",
          LocalText.of("Stebėta pamokose", "Observed in lessons"),
          ObservedProgress.class,
          ObservationLines::of),
      telling(
          "cohort",
          LocalText.of("Klasės pažanga", "Progress of the class"),
          CohortAnalysis.class,
          CohortText::of),
      telling(
          "nomination",
          LocalText.of("Nominacija už pažangą", "Nomination for progress"),
          Nomination.class,
          NominationText::of),
      telling(
          "support",
          LocalText.of("Mokymosi pagalba", "Learning support"),
          DecidedSupport.class,
          SupportLines::of));

  private static <D> Map.Entry<String, Telling<?>> telling(
      String kind, LocalText title, Class<D> type, Teller<D> teller) {
    return Map.entry(kind, new Telling<>(title, type, teller));
  }

  private PartText() {}

  /** Under the student. */
  static List<String> lines(PartDecision decided, Language language) {
    ClassPart<?, ?> part = decided.part();
    List<String> lines = new ArrayList<>();
    of(part.kind(), part.policy(), decided.decision(), language)
        .forEach(line -> lines.add("  " + line));
    return lines;
  }

  /** Of the class as a whole. */
  static List<String> lines(WholeDecision decided, Language language) {
    WholePart<?, ?> part = decided.part();
    return of(part.kind(), part.policy(), decided.decision(), language);
  }

  private static List<String> of(
      CaseKind<?, ?> kind, Regulation policy, Object decision, Language language) {
    Telling<?> telling = BY_KIND.get(kind.name());
    Explainer explainer = Explainer.of(
        language,
        ProgressVocabulary.WORDS.merge(kind.regulation().words()).merge(policy.vocabulary()));
    List<String> told = telling.lines(decision, explainer, new Say(language));
    List<String> lines = new ArrayList<>();
    if (!told.isEmpty()) {
      lines.add(telling.title().in(language) + " (" + policy.source().document() + "):");
      told.forEach(line -> lines.add("  " + line));
    }
    return lines;
  }
}
