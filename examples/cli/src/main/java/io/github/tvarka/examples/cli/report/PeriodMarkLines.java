package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.cases.MarkCases.MarkLevels;
import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.progress.achievement.AchievementDecision;
import io.github.tvarka.progress.achievement.AchievementOutcome;
import io.github.tvarka.progress.mark.PeriodMarkDecision;
import io.github.tvarka.progress.mark.PeriodMarkOutcome;
import java.util.List;
import java.util.stream.Collectors;

/** Marks of terms: which mark the marks of a term give, and which achievement level a mark of a term is. */
final class PeriodMarkLines {
  private PeriodMarkLines() {}

  /** A term without marks, and a grade without, are told of by nothing. */
  static List<String> of(PeriodMarkDecision decision, Explainer explainer, Say say) {
    String told = told(decision.outcome(), explainer, say);
    return told.isEmpty()
        ? List.of()
        : List.of(decision.citation().clause() + ", " + explainer.label(decision.subject()) + ", "
            + explainer.period(decision.term().range()) + ": " + told);
  }

  private static String told(PeriodMarkOutcome outcome, Explainer explainer, Say say) {
    if (outcome instanceof PeriodMarkOutcome.Marked marked) {
      return String.valueOf(marked.mark());
    } else if (outcome instanceof PeriodMarkOutcome.Credited credited) {
      return explainer.label(credited.credited() ? "credited" : "not-credited");
    } else if (outcome instanceof PeriodMarkOutcome.NotYetKnown open) {
      return say.in("dar nežinoma: ", "not yet known: ") + needs(open.needs(), explainer);
    } else if (outcome instanceof PeriodMarkOutcome.NotOver open) {
      String soFar = told(open.soFar(), explainer, say);
      return soFar.isEmpty() ? "" : say.in("kol kas ", "so far ") + soFar;
    }
    return "";
  }

  static List<String> ofLevels(MarkLevels levels, Explainer explainer, Say say) {
    return levels.levels().stream()
        .map(level -> explainer.label(levels.subject()) + ", " + level.on() + ": " + level.mark()
            + " - " + level(level, explainer, say))
        .toList();
  }

  private static String level(AchievementDecision decision, Explainer explainer, Say say) {
    AchievementOutcome outcome = decision.outcome();
    if (outcome instanceof AchievementOutcome.Reached reached) {
      return explainer.label(reached.level().code());
    } else if (outcome instanceof AchievementOutcome.NotYetKnown open) {
      return say.in("dar nežinoma: ", "not yet known: ") + needs(open.needs(), explainer);
    } else if (outcome instanceof AchievementOutcome.Failing) {
      return explainer.label("unsatisfactory");
    }
    return outcome instanceof AchievementOutcome.BetweenLevels
        ? say.in("jokio lygio", "no level")
        : say.in("klasėje pažymių nėra", "the grade has no marks");
  }

  private static String needs(List<Need> needs, Explainer explainer) {
    return needs.stream().map(explainer::need).collect(Collectors.joining("; "));
  }
}
