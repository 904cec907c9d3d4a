package io.github.tvarka.examples.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.examples.cli.folder.ClassFolder;
import io.github.tvarka.examples.cli.folder.ClassPart;
import io.github.tvarka.examples.cli.folder.StudentRecord;
import io.github.tvarka.examples.cli.folder.WholePart;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.CaseCheck;
import io.github.tvarka.policy.citation.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was decided about the students of a class.
 *
 * @param name what the class is called
 * @param policy the regulation
 * @param asOf the day of the decisions
 * @param students those decided, in the order of the class
 * @param whole what was decided on the class as a whole, in the order of the folder
 * @param broken those with faults in their data, who were not decided
 */
public record ClassReport(
    String name,
    AttendancePolicy policy,
    LocalDate asOf,
    List<StudentDecision> students,
    List<WholeDecision> whole,
    List<StudentRecord> broken) {
  /** Copies the lists. */
  public ClassReport {
    students = List.copyOf(students);
    whole = List.copyOf(whole);
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
    for (ClassPart<?, ?> part : folder.parts()) {
      CaseCheck.inForce("parts." + part.kind().name(), asOf, part.policy().edition());
    }
    for (WholePart<?, ?> part : folder.whole()) {
      CaseCheck.inForce("parts." + part.kind().name(), asOf, part.policy().edition());
    }
    AttendanceCalculator calculator = AttendanceCalculator.of(folder.policy());
    List<StudentDecision> students = new ArrayList<>();
    List<StudentRecord> broken = new ArrayList<>();
    for (StudentRecord student : folder.students()) {
      student
          .facts()
          .ifPresentOrElse(
              facts -> {
                StudentDecision decided = StudentDecision.of(
                    student.code(), facts, calculator.decide(facts, asOf), folder.policy());
                students.add(decided.with(parts(folder, decided, asOf)));
              },
              () -> broken.add(student));
    }
    List<WholeDecision> whole =
        folder.whole().stream().map(part -> whole(part, asOf)).toList();
    return new ClassReport(folder.name(), folder.policy(), asOf, students, whole, broken);
  }

  private static WholeDecision whole(WholePart<?, ?> part, LocalDate asOf) {
    try {
      return new WholeDecision(part, part.decide(asOf));
    } catch (IllegalArgumentException refused) {
      throw new Refusal(part.kind().name() + ": " + refused.getMessage());
    } catch (Refusal refusal) {
      throw ofPolicy(part.kind(), refusal);
    }
  }

  /** The policy lacks what the kind of case asks for. */
  private static Refusal ofPolicy(CaseKind<?, ?> kind, Refusal refusal) {
    return new Refusal(refusal.getMessage().replaceFirst("^policy", "parts." + kind.name()))
        .in("folder.json");
  }

  private static List<PartDecision> parts(
      ClassFolder folder, StudentDecision decided, LocalDate asOf) {
    String student = decided.student();
    List<PartDecision> parts = new ArrayList<>();
    for (ClassPart<?, ?> part : folder.parts()) {
      try {
        ClassPart<?, ?> fed = SupportFeed.feed(part, folder, decided);
        parts.add(new PartDecision(part, fed.decide(student, asOf)));
      } catch (IllegalArgumentException refused) {
        String placed = folder.places().of(student, refused.getMessage());
        throw new Refusal(student + ": " + part.kind().name() + ": " + placed);
      } catch (Refusal refusal) {
        throw ofPolicy(part.kind(), refusal);
      }
    }
    return parts;
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
        students.stream().map(one -> Decided.of(one)).toList(),
        wholeByKind(),
        broken.stream().map(one -> new NotDecided(one.code(), one.faults())).toList()));
  }

  private Map<String, Object> wholeByKind() {
    Map<String, Object> decisions = new LinkedHashMap<>();
    whole.forEach(part -> decisions.put(part.part().kind().name(), part.decision()));
    return decisions;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Document(
      String className,
      Source source,
      LocalDate asOf,
      @JsonInclude List<Decided> students,
      Map<String, Object> parts,
      @JsonInclude List<NotDecided> notDecided) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Decided(String student, AttendanceDecision decision, Map<String, Object> parts) {
    static Decided of(StudentDecision decided) {
      Map<String, Object> parts = new LinkedHashMap<>();
      decided.parts().forEach(part -> parts.put(part.part().kind().name(), part.decision()));
      return new Decided(decided.student(), decided.decision(), parts);
    }
  }

  private record NotDecided(String student, List<String> faults) {}
}
