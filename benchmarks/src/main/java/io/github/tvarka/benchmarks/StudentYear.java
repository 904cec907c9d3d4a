package io.github.tvarka.benchmarks;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.outline.AttendanceOutline;
import io.github.tvarka.attendance.outline.OutlineCalculator;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.citation.Clause;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One student's school year, decided at its end; each call takes the next student of the cohort. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseG1GC"})
public class StudentYear {
  private static final long SEED = 42;
  private static final Clause CAUSES = Clause.of("17.3");

  /** How many students: a class, or a cohort beyond the caches. */
  @Param({"24", "10000"})
  public int students;

  private Cohort cohort = CohortGenerator.cohort(0, SEED);
  private List<AttendanceFacts> facts = List.of();
  private AttendanceCalculator calculator = AttendanceCalculator.of(Rukainiai2023.policy());
  private OutlineCalculator outlines = OutlineCalculator.of(Rukainiai2023.policy());
  private PackedLoop loop = new PackedLoop(cohort);
  private Answers answers = Answers.of(cohort);
  private int next;

  /** Makes the cohort; throws if any answer differs. */
  @Setup
  public void prepare() {
    cohort = CohortGenerator.cohort(students, SEED);
    facts = new LibraryFacts(cohort).all();
    EqualityGate.check(cohort, facts, calculator);
    EqualityGate.check(cohort, facts, outlines);
    EqualityGate.checkReasons(facts, calculator, outlines);
    loop = new PackedLoop(cohort);
    answers = Answers.of(cohort);
  }

  private int student() {
    int student = next;
    next = student + 1 == students ? 0 : student + 1;
    return student;
  }

  /**
   * All that the regulation says, with every finding and the headroom.
   *
   * @return the decision
   */
  @Benchmark
  public AttendanceDecision library() {
    return calculator.decide(facts.get(student()), SchoolYear.AS_OF);
  }

  /**
   * All that the regulation comes to, with each reason a view that is made when it is read.
   *
   * @return the outline
   */
  @Benchmark
  public AttendanceOutline outline() {
    return outlines.decide(facts.get(student()), SchoolYear.AS_OF);
  }

  /**
   * The outline, and then the reason of one row in one month.
   *
   * @return the row
   */
  @Benchmark
  public RowDecision outlineOneReason() {
    int student = student();
    return outlines
        .decide(facts.get(student), SchoolYear.AS_OF)
        .reason(student % SchoolYear.MONTHS, CAUSES);
  }

  /**
   * The outline, and then every reason of it.
   *
   * @return the decision
   */
  @Benchmark
  public AttendanceDecision outlineAllReasons() {
    return outlines.decide(facts.get(student()), SchoolYear.AS_OF).decision();
  }

  /**
   * The same answers without a reason.
   *
   * @return where they were written
   */
  @Benchmark
  public Object loop() {
    loop.decide(student(), answers);
    return answers;
  }
}
