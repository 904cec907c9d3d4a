package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.regulation.Say;
import io.github.tvarka.policy.calendar.DateRange;
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
    return say.clause(observed.citation().clause(), explainer.wording()) + ", "
        + explainer.label(observed.subject()) + ", " + days(observed) + ": "
        + String.join("; ", parts);
  }

  private String days(ObservedProgress observed) {
    return observed
        .to()
        .map(to -> explainer.period(new DateRange(observed.from().orElse(to), to)))
        .orElse(say.in("dar nieko", "nothing yet"));
  }

  private String mark(MarkTrend mark) {
    return told(
        "mark", mark.from().map(String::valueOf), mark.to().map(String::valueOf), mark.trend());
  }

  private String criterion(CriterionTrend trend) {
    return told(
        trend.criterion(),
        trend.from().map(explainer::label),
        trend.to().map(explainer::label),
        trend.trend());
  }

  private String told(String code, Optional<String> from, Optional<String> to, Trend trend) {
    String name = explainer.label(code) + say.in(" – ", " ");
    String now = to.orElse(say.in("nežinomas", "not known"));
    if (trend == Trend.LEVEL) {
      return name + now + " (" + word(trend) + ")";
    }
    if (from.isPresent() && to.isPresent()) {
      return name
          + say.in("buvo " + from.get() + ", dabar " + now, "from " + from.get() + " to " + now)
          + " (" + word(trend) + ")";
    }
    return name + now + from.or(() -> unknown(to)).map(this::earlier).orElse("");
  }

  /** Of what is known now alone, that it was not known before; of what is not, nothing. */
  private Optional<String> unknown(Optional<String> now) {
    return now.map(known -> say.in("nežinomas", "not known"));
  }

  private String earlier(String from) {
    return say.in(" (anksčiau ", " (earlier ") + from + ")";
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
