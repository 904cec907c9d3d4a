package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.outline.AttendanceOutline;
import io.github.tvarka.attendance.outline.OutlineCalculator;
import io.github.tvarka.attendance.outline.RowStanding;
import io.github.tvarka.examples.cli.folder.StudentRecord;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds for whom, and when, one row of a ladder holds or may hold. Only of those it reads the reasons. */
public final class RowSearch {
  private final OutlineCalculator outlines;
  private final Clause clause;
  private final LocalDate asOf;

  /**
   * A search.
   *
   * @param policy the regulation
   * @param clause the row's clause
   * @param asOf the day of the decision
   */
  public RowSearch(AttendancePolicy policy, Clause clause, LocalDate asOf) {
    this.outlines = OutlineCalculator.of(policy);
    this.clause = clause;
    this.asOf = asOf;
  }

  /**
   * A row that holds, or may hold, for a student in a period.
   *
   * @param student the student's code
   * @param period the days
   * @param reason why
   */
  public record Found(String student, DateRange period, RowDecision reason) {}

  /**
   * Looks through the periods of some students.
   *
   * @param students the students; those whose data is broken are passed over
   * @return what is found, student by student
   */
  public List<Found> in(List<StudentRecord> students) {
    List<Found> found = new ArrayList<>();
    for (StudentRecord student : students) {
      student.facts().ifPresent(facts -> add(student.code(), facts, found));
    }
    return List.copyOf(found);
  }

  private void add(String student, AttendanceFacts facts, List<Found> found) {
    AttendanceOutline outline = outlines.decide(facts, asOf);
    for (int period = 0; period < outline.periods().size(); period++) {
      RowStanding standing = outline.row(period, clause);
      boolean open = standing == RowStanding.NOT_YET_KNOWN;
      if (open || standing == RowStanding.HOLDS || standing == RowStanding.HOLDS_AT_LEAST) {
        found.add(
            new Found(student, outline.periods().get(period), outline.reason(period, clause)));
      }
    }
  }

  /**
   * What was found, as text.
   *
   * @param found what was found
   * @param students the students looked through
   * @param language the language
   * @return lines, the last with its end
   */
  public String text(List<Found> found, List<StudentRecord> students, Language language) {
    Words words = new Words(outlines.policy(), language);
    List<String> lines = new ArrayList<>();
    for (Found one : found) {
      AttendanceFacts facts = students.stream()
          .filter(student -> student.code().equals(one.student()))
          .findFirst()
          .flatMap(StudentRecord::facts)
          .orElseThrow();
      PeriodDecision alone =
          new PeriodDecision(Optional.empty(), one.period(), List.of(one.reason()), List.of());
      lines.add(one.student() + ", " + words.explainer().period(one.period()));
      new RowLines(words, facts).of(alone).forEach(line -> lines.add("  " + line));
    }
    if (lines.isEmpty()) {
      lines.add(words.in(
          "Punktas " + clause + " niekam netaikomas.", "Row " + clause + " holds for nobody."));
    }
    return String.join("\n", lines) + "\n";
  }
}
