package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.progress.observation.CriterionTrend;
import io.github.tvarka.progress.observation.MarkTrend;
import io.github.tvarka.progress.observation.ObservedProgress;
import io.github.tvarka.progress.observation.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was observed in the lessons of one subject, in a line: the marks of tests, and each criterion. */
final class ObservationLines {
  private final Explainer explainer;
  private final Say say;

  private ObservationLines(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  static List<String> of(ObservedProgress observed, Explainer explainer, Say say) {
    return List.of(new ObservationLines(explainer, say).line(observed));
  }

  private String line(ObservedProgress observed) {
    List<String> parts = new ArrayList<>();
    parts.add(mark(observed.mark()));
    observed.criteria().forEach(trend -> parts.add(criterion(trend)));
    String days = observed.from().map(from -> from + " - ").orElse("")
        + observed.to().map(Object::toString).orElse(say.in("dar nieko", "nothing yet"));
    return observed.citation().clause() + ", " + explainer.label(observed.subject()) + ", " + days
        + ": " + String.join("; ", parts);
  }

  private String mark(MarkTrend mark) {
    return explainer.label("mark") + " "
        + steps(mark.from().map(String::valueOf), mark.to().map(String::valueOf), mark.trend());
  }

  private String criterion(CriterionTrend trend) {
    return explainer.label(trend.criterion()) + " "
        + steps(
            trend.from().map(explainer::label), trend.to().map(explainer::label), trend.trend());
  }

  private String steps(Optional<String> from, Optional<String> to, Trend trend) {
    String unknown = "?";
    return from.orElse(unknown) + " - " + to.orElse(unknown) + " (" + word(trend) + ")";
  }

  private String word(Trend trend) {
    return switch (trend) {
      case UP -> say.in("kyla", "up");
      case DOWN -> say.in("krinta", "down");
      case LEVEL -> say.in("nesikeičia", "the same");
      case NOT_KNOWN -> say.in("nežinoma", "not known");
    };
  }
}
