package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.escalation.OrderedMeasure;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows in one month: the rows that hold, their measures, and what is not yet known. */
final class RowLines {
  private final Words words;
  private final AttendanceFacts facts;

  RowLines(Words words, AttendanceFacts facts) {
    this.words = words;
    this.facts = facts;
  }

  List<String> of(PeriodDecision period) {
    List<String> lines = new ArrayList<>();
    for (RowDecision row : period.rows()) {
      if (row.outcome() instanceof RowOutcome.Holds holds) {
        lines.add(words.row(row) + (holds.atLeast() ? " " + atLeast() : "") + ": " + why(row));
        holds
            .measures()
            .forEach(
                measure -> lines.add("  " + measure(measure, period.period().to())));
      } else if (row.outcome() instanceof RowOutcome.Conflicts conflicts) {
        lines.add(words.row(row) + ": " + conflict(conflicts) + ": " + why(row));
      }
    }
    lines.addAll(open(period));
    period.fallenAway().forEach(taken -> lines.add(fallen(taken)));
    return lines;
  }

  private String atLeast() {
    return words.in(
        "bent jau; paaiškėjus trūkstamiems duomenims gali tikti griežtesnis punktas",
        "at least; a stricter row may hold once more is known");
  }

  private String conflict(RowOutcome.Conflicts conflicts) {
    String with = conflicts.with().stream().map(Clause::number).collect(Collectors.joining(", "));
    return words.in(
        "tinka kartu su " + with + ", nors galioti gali tik viena eilutė; sprendžia žmonės",
        "holds beside " + with + " though one row alone may; people decide");
  }

  private String why(RowDecision row) {
    return supporting(row.finding()).map(this::told).collect(Collectors.joining("; "));
  }

  private String told(Finding finding) {
    if (finding instanceof AgainFinding again) {
      String months =
          again.held().stream().map(words.explainer()::period).collect(Collectors.joining(", "));
      return words.plain(finding) + (months.isEmpty() ? "" : ": " + months);
    }
    return words.observed(finding);
  }

  /** The comparisons on which a row that holds rests: of alternatives, those that hold. */
  private static Stream<Finding> supporting(Finding finding) {
    if (finding instanceof CompoundFinding compound) {
      return switch (compound.operator()) {
        case ALL_OF -> compound.parts().stream().flatMap(RowLines::supporting);
        case ANY_OF ->
          compound.parts().stream()
              .filter(part -> part.truth() == Truth.YES)
              .flatMap(RowLines::supporting);
        case NOT -> Reasons.leaves(compound);
      };
    }
    return Stream.of(finding);
  }

  private String measure(OrderedMeasure ordered, LocalDate last) {
    String done = ordered
        .doneOn()
        .map(day -> words.in("atlikta: ", "done on ") + words.date(day))
        .orElse(words.in("dar neatlikta", "not done"));
    String until = ordered
        .until()
        .map(day -> words.in("; galioja iki: ", "; lasts until ") + words.date(day))
        .orElse("");
    String who = ordered
        .measure()
        .when()
        .filter(condition -> open(condition, last))
        .map(condition -> words.in(", jei ", ", if ") + words.asked(condition))
        .orElse("");
    return words.explainer().measure(ordered.measure()) + words.subject(ordered.scope()) + who
        + ": " + done + until;
  }

  /** Whether it is not known that a measure is for the student; it stands in the decision where it may be. */
  private boolean open(Condition condition, LocalDate day) {
    return condition
        .walk()
        .anyMatch(part -> (part instanceof AgeIs && facts.student().birthDate().isEmpty())
            || (part instanceof GradeIs && facts.student().grade().isEmpty())
            || (part instanceof FactIs is && facts.facts().value(is.fact(), day) == Truth.UNKNOWN));
  }

  /** Rows that wait for the same, in one line. */
  private List<String> open(PeriodDecision period) {
    Map<List<Need>, List<String>> byNeeds = new LinkedHashMap<>();
    for (RowDecision row : period.rows()) {
      if (row.outcome() instanceof RowOutcome.NotYetKnown open && !StatedFacts.waits(row)) {
        byNeeds.computeIfAbsent(open.needs(), needs -> new ArrayList<>()).add(words.row(row));
      }
    }
    List<String> lines = new ArrayList<>();
    byNeeds.forEach((needs, clauses) ->
        lines.add(String.join(", ", clauses) + ": " + words.in("dar nežinoma", "not yet known")
            + "; " + needs.stream().map(words::need).collect(Collectors.joining("; "))));
    return lines;
  }

  private String fallen(TakenMeasure taken) {
    return taken.clause() + ": "
        + words.in("nebegalioja; lieka įrašyta: ", "no longer holds; stays on record: ")
        + words.explainer().label(taken.act().code()) + words.subject(taken.scope()) + ", "
        + words.date(taken.on());
  }
}
