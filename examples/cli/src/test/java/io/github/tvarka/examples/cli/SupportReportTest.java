package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.examples.cli.folder.DecidedSupport;
import io.github.tvarka.examples.cli.folder.FolderReader;
import io.github.tvarka.examples.cli.report.ClassReport;
import io.github.tvarka.examples.cli.report.StudentDecision;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.SupportDecision;
import io.github.tvarka.support.adaptation.AdaptationOutcome;
import io.github.tvarka.support.adaptation.AdaptationPeriod;
import io.github.tvarka.support.minimum.MinimumOutcome;
import io.github.tvarka.support.plan.ReviewState;
import io.github.tvarka.support.referral.ReferralOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Support in a class's folder: what was told by hand, what comes from the folder's other files, and what is refused. */
class SupportReportTest {
  private static final Path CLASS = Ran.DATA.resolve("class-7b");

  @TempDir
  private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.list(CLASS)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private void replace(String file, String whole, String other) throws IOException {
    String text = Ran.text(folder.resolve(file));
    assertThat(text).contains(whole);
    Files.writeString(folder.resolve(file), text.replace(whole, other));
  }

  private static List<StudentDecision> students(Path folder, String asOf) {
    return ClassReport.of(FolderReader.read(folder), LocalDate.parse(asOf)).students();
  }

  private static SupportDecision support(StudentDecision student) {
    return student.parts().stream()
        .map(part -> part.decision())
        .filter(DecidedSupport.class::isInstance)
        .map(decided -> ((DecidedSupport) decided).decision())
        .findFirst()
        .orElseThrow();
  }

  private SupportDecision of(String student, String asOf) {
    return students(folder, asOf).stream()
        .filter(one -> one.student().equals(student))
        .map(SupportReportTest::support)
        .findFirst()
        .orElseThrow();
  }

  private static String grounds(SupportDecision decision, Truth truth) {
    return decision.eligibility().orElseThrow().grounds().stream()
        .filter(ground -> ground.truth() == truth)
        .map(ground -> ground.citation().clause().number())
        .collect(Collectors.joining(" "));
  }

  @Test
  void decidesEachStudentAsWasToldByHand() {
    List<String> told = new ArrayList<>();
    students(CLASS, "2026-06-12").forEach(student -> told.add(row(student)));

    assertThat(told)
        .isEqualTo(
            Ran.text(CLASS.resolve("expected-support.csv")).lines().skip(1).toList());
  }

  private static String row(StudentDecision student) {
    SupportDecision decision = support(student);
    return String.join(
        ",",
        student.student(),
        grounds(decision, Truth.YES),
        grounds(decision, Truth.UNKNOWN),
        lastDay(decision),
        conflicts(decision),
        decision.minimums().stream()
            .map(minimum -> minimum(minimum.outcome()))
            .collect(Collectors.joining(";")),
        decision.plans().stream()
            .flatMap(plan -> plan.effects().stream())
            .map(effect -> word(effect.verdict()))
            .collect(Collectors.joining(";")),
        decision.plans().stream()
            .flatMap(plan -> plan.reviews().stream())
            .filter(review -> review.state() != ReviewState.HELD)
            .map(review -> word(review.state()))
            .collect(Collectors.joining(";")),
        decision.referral().orElseThrow().steps().stream()
            .filter(step -> step.outcome() instanceof ReferralOutcome.Open)
            .map(step -> step.citation().clause().number())
            .collect(Collectors.joining(";")));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String lastDay(SupportDecision decision) {
    return decision.adaptation().orElseThrow().periods().stream()
        .map(AdaptationPeriod::outcome)
        .filter(outcome -> !(outcome instanceof AdaptationOutcome.NotApplicable))
        .map(outcome ->
            outcome instanceof AdaptationOutcome.Over over ? over.days().to().toString() : "?")
        .collect(Collectors.joining(";"));
  }

  private static String conflicts(SupportDecision decision) {
    return decision.adaptation().orElseThrow().conflicts().stream()
        .collect(Collectors.groupingBy(
            conflict -> conflict.finding().truth() == Truth.YES ? "sure" : "open",
            Collectors.counting()))
        .entrySet()
        .stream()
        .map(counted -> counted.getValue() + " " + counted.getKey())
        .collect(Collectors.joining(";"));
  }

  private static String minimum(MinimumOutcome outcome) {
    if (outcome instanceof MinimumOutcome.Met met) {
      return met.late() == Truth.YES ? "met late" : "met in time";
    } else if (outcome instanceof MinimumOutcome.Due) {
      return "due";
    }
    return outcome instanceof MinimumOutcome.Overdue ? "overdue" : "?";
  }

  @Nested
  class FromTheAttendanceDecision {
    @ParameterizedTest
    @CsvSource({"2025-10-09, ''", "2025-10-10, 1.3", "2025-10-13, 1.3"})
    void fiveDaysInARowEntitleFromTheFifth(String asOf, String entitled) {
      SupportDecision decision = of("7B-03", asOf);

      assertThat(grounds(decision, Truth.YES)).isEqualTo(entitled);
      assertThat(grounds(decision, Truth.UNKNOWN)).isEqualTo("1.1"); // no levels before 20 October
    }

    @Test
    void aLessonWithoutAMarkLeavesTheDayOpen() throws IOException {
      replace("absences.csv", "7B-17,2026-05-20,3,absent", "7B-17,2026-05-20,3,unmarked");
      SupportDecision decision = of("7B-17", "2026-06-12");

      assertThat(grounds(decision, Truth.YES)).isEmpty();
      assertThat(grounds(decision, Truth.UNKNOWN)).isEqualTo("1.3");
    }

    @Test
    void aLessonAttendedIsADayAttended() throws IOException {
      replace("absences.csv", "7B-17,2026-05-20,3,absent\n", "");
      SupportDecision decision = of("7B-17", "2026-06-12");

      assertThat(grounds(decision, Truth.YES)).isEmpty();
      assertThat(grounds(decision, Truth.UNKNOWN)).isEmpty();
    }
  }

  @Nested
  class FromTheTablesOfLevels {
    @ParameterizedTest
    @CsvSource({
      "7B-13, 2025-10-22, 1.1", // 0 in English, and nothing earlier
      "7B-22, 2026-01-25, ''",
      "7B-01, 2025-10-20, 1.1" // 1 in mathematics, and nothing earlier
    })
    void withNothingEarlierProgressIsNotKnown(String student, String asOf, String open) {
      assertThat(grounds(of(student, asOf), Truth.UNKNOWN)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"7B-13, 2026-02-02, false", "7B-22, 2026-02-02, true", "7B-22, 2026-06-12, true"})
    void aLowLevelEntitlesWhereItDidNotRise(String student, String asOf, boolean entitled) {
      assertThat(grounds(of(student, asOf), Truth.YES).contains("1.1")).isEqualTo(entitled);
    }

    @Test
    void theSchoolSaysWhatALevelIsCalled() throws IOException {
      replace("level-names.csv", "1,unsatisfactory", "1,threshold");

      assertThat(grounds(of("7B-22", "2026-06-12"), Truth.YES)).isEqualTo("1.3");
    }

    @Test
    void aLevelWithoutANameIsNotKnown() throws IOException {
      replace("level-names.csv", "1,unsatisfactory\n", "");

      assertThat(grounds(of("7B-22", "2026-06-12"), Truth.UNKNOWN)).isEqualTo("1.1");
    }

    @Test
    void whatATeacherStatedStands() throws IOException {
      replace(
          "standings.csv",
          "7B-10,mathematics,2026-05-25,,no\n",
          "7B-22,mathematics,2026-05-25,basic,no\n7B-22,geography,2026-05-25,basic,no\n");

      assertThat(grounds(of("7B-22", "2026-06-12"), Truth.YES)).isEqualTo("1.3");
    }
  }

  @Nested
  class FromTheMarks {
    @ParameterizedTest
    @CsvSource({"2025-09-15, 4", "2025-10-01, 6", "2025-10-02, 5", "2025-10-15, 3", "2025-10-16, 2"
    })
    void onesInTheAdaptationAreConflicts(String firstDay, int conflicts) throws IOException {
      replace("arrivals.csv", "7B-01,yes,2025-09-15", "7B-01,yes," + firstDay);

      assertThat(of("7B-01", "2026-06-12").adaptation().orElseThrow().conflicts())
          .hasSize(conflicts);
    }
  }

  @ParameterizedTest
  @CsvSource({"7B-22, en", "7B-22, lt", "7B-14, en", "7B-01, lt"})
  void tellsAStudentAsTheGoldenFileSays(String student, String language) {
    Ran ran = Ran.tvarka("report", CLASS, "--student", student, "--lang", language);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(Ran.golden("reports/" + student + "." + language + ".txt", ran.out()));
  }

  @Test
  void tellsTheWholeClassInOneTable() {
    assertThat(Ran.tvarka("report", CLASS).out())
        .contains("Overview of learning support")
        .contains("progymnasium-support, 1.3: How long away from school")
        .containsPattern(
            "7B-22 +1\\.1, 1\\.3 +- +- +- +met, overdue +helped, no change, helped, \\?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7B-22 | 2026-06-12 | mathematics: unsatisfactory, no progress",
        "7B-22 | 2026-06-12 | geography: unsatisfactory, no progress",
        "7B-13 | 2026-02-02 | English: unsatisfactory, progress made",
        "7B-13 | 2025-10-20 | English: unsatisfactory, progress not known",
        "7B-10 | 2026-06-12 | mathematics: level not known, no progress"
      })
  void namesTheSubjectsThatCount(String student, String asOf, String line) {
    assertThat(Ran.tvarka("report", CLASS, "--student", student, "--as-of", asOf)
            .out()
            .lines()
            .map(String::strip))
        .contains(line);
  }

  @Test
  void writesJsonForEachStudent() {
    Ran ran = Ran.tvarka("report", CLASS, "--student", "7B-22", "--format", "json");

    assertThat(ran.out())
        .contains("\"support\" : {")
        .contains("\"eligibility\" : {")
        .contains("\"reason\" : \"low-achievement\"");
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "arrivals.csv | 7B-01,yes,2025-09-15 | 7B-01,perhaps,2025-09-15 | arrivals.csv line 2: newly_arrived (perhaps) must be yes, no or unknown",
        "arrivals.csv | 7B-01,yes,2025-09-15 | 7B-01,yes,2026-07-01 | arrivals.csv line 2: adaptation.firstDay (2026-07-01) must be in a school year of the calendar, from its first to its last school day",
        "arrivals.csv | 7B-01,yes,2025-09-15, | 7B-01,yes,2025-09-15,2025-09-14 | arrivals.csv line 2: adaptation.classChanges (2025-09-14) must not be before adaptation.firstDay (2025-09-15)",
        "arrivals.csv | 7B-02,no, | 7B-01,no, | arrivals.csv line 3: student (7B-01) must not stand twice",
        "standings.csv | 7B-09,mathematics,2026-05-25,unsatisfactory, | 7B-09,mathematics,2026-05-25,Low, | standings.csv line 2: level (Low) must be lower-case words joined by hyphens, such as class-teacher",
        "support-requests.csv | 7B-10,parent | 7B-77,parent | support-requests.csv line 2: student (7B-77) must be in students.csv",
        "support-consultations.csv | 30,single | 30,alone | support-consultations.csv line 3: setting (alone) must be one of [single, group, remote-single, remote-group]",
        "minimums.csv | 2026-01-22:yes | 2026-01-22 | minimums.csv line 3: attempts (2026-01-22) must be days with a result, such as 2025-11-14:yes",
        "minimums.csv | 2025-10-22,2026-01-23 | 2025-10-22,2025-10-21 | minimums.csv line 3: minimum.dueBy (2025-10-21) must not be before minimum.setOn (2025-10-22)",
        "support-plans.csv | 2025-12-05:2025-12-08 | 2025-10-26 | support-plans.csv line 3: plan.reviews.dueOn (2025-10-26) must not be before plan.from (2025-10-27)",
        "support-plans.csv | 7B-22,spring | 7B-22,trial | support-plans.csv line 6: plan (trial) must not stand twice",
        "support-measures.csv | 7B-24,own | 7B-24,other | support-measures.csv line 9: plan (other) must be one of the student's plans [own]",
        "support-measures.csv | learning-level,higher,,2025-10-20,1 | learning-level,better,,2025-10-20,1 | support-measures.csv line 2: better_when (better) must be higher or lower",
        "level-names.csv | 1,unsatisfactory | 0,unsatisfactory | level-names.csv line 3: learning_level (0) must not stand twice"
      })
  void refusesWhatIsBroken(String file, String whole, String broken, String line)
      throws IOException {
    replace(file, whole, broken);
    Ran ran = Ran.tvarka("report", folder);

    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).isEqualTo(line + "\n");
  }

  @Test
  void earlierReportsTellNothingThatWasKnownLater() {
    String early = told("7B-01", "2025-10-20");
    String later = told("7B-01", "2026-01-26");

    assertThat(early).contains("1 → ?");
    assertThat(later).contains("1 → 2");
    assertThat(of("7B-05", "2026-01-11").consultations()).isEmpty();
    assertThat(of("7B-05", "2026-01-12").consultations()).hasSize(1);
  }

  private String told(String student, String asOf) {
    Ran ran = Ran.tvarka("report", folder, "--student", student, "--as-of", asOf);
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  @Test
  void namesWhatAStepOfReferralLackedWhenItWasTaken() throws IOException {
    replace(
        "support-steps.csv",
        "7B-22,bring-before-commission",
        "7B-22,turn-to-service,2026-03-20\n7B-22,bring-before-commission");
    String unknown = told("7B-22", "2026-06-12");
    Files.writeString(
        folder.resolve("support-facts.csv"),
        "7B-22,parents-agree,no,\n",
        StandardOpenOption.APPEND);

    assertThat(unknown).contains("20 March 2026 (needed: the parents agree?)");
    assertThat(told("7B-22", "2026-06-12")).contains("20 March 2026 (although: ");
  }
}
