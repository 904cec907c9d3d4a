package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.policy.finding.FactFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that wait for nothing but a fact that people state; they are told of once, not for each student and month. */
final class StatedFacts {
  private StatedFacts() {}

  /** Whether a row waits for nothing but one fact. */
  static boolean waits(RowDecision row) {
    return row.outcome() instanceof RowOutcome.NotYetKnown && row.finding() instanceof FactFinding;
  }

  /** One line for each such row of the students. */
  static List<String> lines(Words words, List<StudentDecision> students) {
    Map<String, FactFinding> facts = new LinkedHashMap<>();
    students.stream()
        .flatMap(student -> student.decision().escalation().periods().stream())
        .flatMap(period -> period.rows().stream())
        .filter(StatedFacts::waits)
        .forEach(row -> facts.putIfAbsent(words.row(row), (FactFinding) row.finding()));
    List<String> lines = new ArrayList<>();
    facts.forEach((row, finding) -> lines.add(row
        + words.in(
            " sprendžiamas tik pagal faktą, kurį nurodo žmonės: ",
            " is decided only from a fact that people state: ")
        + words.explainer().label(finding.fact().code())));
    return lines;
  }
}
