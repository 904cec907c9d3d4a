package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.examples.cli.folder.ClassFolder;
import io.github.tvarka.examples.cli.folder.FolderReader;
import io.github.tvarka.policy.finding.FactFinding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was counted and told by hand, in the folders themselves, is what the library decides. */
class OracleTest {
  private static final Map<String, AttendanceDecision> DECISIONS = decisions();

  private static Map<String, AttendanceDecision> decisions() {
    Map<String, AttendanceDecision> decisions = new LinkedHashMap<>();
    for (String name : List.of("class-7b", "adult-12", "broken-7x")) {
      ClassFolder folder = FolderReader.read(Ran.DATA.resolve(name));
      AttendanceCalculator calculator = AttendanceCalculator.of(folder.policy());
      folder
          .students()
          .forEach(student -> student
              .facts()
              .ifPresent(
                  facts -> decisions.put(student.code(), calculator.decide(facts, folder.asOf()))));
    }
    return decisions;
  }

  @ParameterizedTest
  @ValueSource(strings = {"class-7b", "adult-12", "broken-7x"})
  void countsEachMonthAsByHand(String folder) {
    List<String> expected = Ran.text(Ran.DATA.resolve(folder).resolve("expected-months.csv"))
        .lines()
        .skip(1)
        .toList();
    List<String> counted = new ArrayList<>();
    for (String line : expected) {
      String[] cells = line.split(",");
      counted.add(cells[0] + "," + cells[1] + "," + unexcused(cells[0], YearMonth.parse(cells[1])));
    }
    assertThat(counted).isEqualTo(expected);
  }

  private static String unexcused(String student, YearMonth month) {
    return DECISIONS.get(student).tallies().stream()
        .filter(tally -> tally.period().contains(month.atDay(1)))
        .map(tally -> tally.counts().get(Counter.UNEXCUSED_LESSONS.key()))
        .map(count -> count.least() + "," + count.most())
        .findFirst()
        .orElse("no such month");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/stories-rows.csv", delimiter = '|', numLinesToSkip = 1)
  void rowsAreThoseOfTheStories(String student, String rows) {
    assertThat(rows(student)).isEqualTo(rows == null ? "" : rows);
  }

  /** Rows that hold, with a question mark where it is not yet known, in each month; not those that wait for a fact alone. */
  private static String rows(String student) {
    Map<YearMonth, String> found = new TreeMap<>();
    for (PeriodDecision period : DECISIONS.get(student).escalation().periods()) {
      String inMonth = period.rows().stream()
          .filter(row -> row.holds() || row.outcome() instanceof RowOutcome.NotYetKnown)
          .filter(row -> !(row.finding() instanceof FactFinding) || row.holds())
          .map(row -> row.citation().clause() + mark(row))
          .filter(row -> !row.equals("21?")) // the stories do not tell in which months
          .collect(Collectors.joining(" "));
      if (!inMonth.isEmpty()) {
        found.put(YearMonth.from(period.period().from()), inMonth);
      }
    }
    return found.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String mark(RowDecision row) {
    if (row.outcome() instanceof RowOutcome.Holds holds) {
      return holds.atLeast() ? "+" : "";
    }
    return "?";
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/stories-excuses.csv", delimiter = '|', numLinesToSkip = 1)
  void excusesAreThoseOfTheStories(String student, LocalDate day, String outcome) {
    List<String> found = DECISIONS.get(student).excuses().verdicts().stream()
        .filter(verdict -> verdict.date().equals(day))
        .map(OracleTest::outcome)
        .distinct()
        .toList();
    assertThat(found).containsExactly(outcome);
  }

  private static String outcome(ExcuseVerdict verdict) {
    if (verdict.outcome() instanceof ExcuseOutcome.Excused excused) {
      return excused.citation().clause() + " " + excused.by();
    } else if (verdict.outcome() instanceof ExcuseOutcome.LeftToSchool left) {
      return "school? " + left.citation().clause();
    } else if (verdict.outcome() instanceof ExcuseOutcome.SettledBySchool settled) {
      return "school: " + (settled.excused() ? "yes" : "no");
    }
    return verdict.outcome() instanceof ExcuseOutcome.NotExcused ? "no" : "not yet known";
  }

  @Test
  void theStoriesTellOfEveryStudent() {
    List<String> told = Ran.resource("stories-rows.csv")
        .lines()
        .skip(1)
        .map(line -> line.split("\\|")[0].strip())
        .toList();
    assertThat(told).containsExactlyElementsOf(DECISIONS.keySet());
  }
}
