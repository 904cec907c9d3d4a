package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.examples.cli.folder.ClassFolder;
import io.github.tvarka.examples.cli.folder.StudentRecord;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.policy.citation.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was decided about the students of a class.
 *
 * @param name what the class is called
 * @param policy the regulation
 * @param asOf the day of the decisions
 * @param students those decided, in the order of the class
 * @param broken those with faults in their data, who were not decided
 */
public record ClassReport(
    String name,
    AttendancePolicy policy,
    LocalDate asOf,
    List<StudentDecision> students,
    List<StudentRecord> broken) {
  /** Copies the lists. */
  public ClassReport {
    students = List.copyOf(students);
    broken = List.copyOf(broken);
  }

  /**
   * Decides a class.
   *
   * @param folder the class
   * @param asOf the day of the decisions
   * @return the decisions
   */
  public static ClassReport of(ClassFolder folder, LocalDate asOf) {
    AttendanceCalculator calculator = AttendanceCalculator.of(folder.policy());
    List<StudentDecision> students = new ArrayList<>();
    List<StudentRecord> broken = new ArrayList<>();
    for (StudentRecord student : folder.students()) {
      student
          .facts()
          .ifPresentOrElse(
              facts -> students.add(
                  new StudentDecision(student.code(), facts, calculator.decide(facts, asOf))),
              () -> broken.add(student));
    }
    return new ClassReport(folder.name(), folder.policy(), asOf, students, broken);
  }

  /**
   * The report as JSON.
   *
   * @return the decisions by student, and the faults of those not decided
   */
  public String json() {
    return Json.write(new Document(
        name,
        policy.source(),
        asOf,
        students.stream().map(one -> new Decided(one.student(), one.decision())).toList(),
        broken.stream().map(one -> new NotDecided(one.code(), one.faults())).toList()));
  }

  private record Document(
      String className,
      Source source,
      LocalDate asOf,
      List<Decided> students,
      List<NotDecided> notDecided) {}

  private record Decided(String student, AttendanceDecision decision) {}

  private record NotDecided(String student, List<String> faults) {}
}
