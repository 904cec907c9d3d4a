package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.preset.LithuaniaV1112;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.lint.LintExplainer;
import io.github.tvarka.policy.lint.LintFinding;
import io.github.tvarka.policy.lint.LintKind;
import io.github.tvarka.policy.lint.Witness;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.text.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceLintTest {
  private static final LintFinding SEVEN = new LintFinding(
      LintKind.OVERLAP,
      "prevention",
      Optional.of("escalation.ladders[1].rows"),
      List.of("17.1", "17.2"),
      Optional.empty(),
      Optional.of(new Witness(
          Counter.UNEXCUSED_LESSONS.key(),
          Optional.empty(),
          Window.CALENDAR_MONTH,
          Fraction.of(7),
          false,
          List.of("17.1", "17.2"))),
      Optional.of("seven-lessons"));

  @Nested
  class TheFoundingPreset {
    @ParameterizedTest
    @ValueSource(strings = {"milder", "stricter", "both"})
    void hasSevenLessonsInTwoRowsAndNamesTheReading(String code) {
      AttendancePolicy policy =
          Rukainiai2023.policy(ReadingChoices.DEFAULTS.with("seven-lessons", code));
      assertThat(AttendanceLint.of(policy))
          .filteredOn(finding -> finding.kind() != LintKind.DECLARED_READING)
          .containsExactly(SEVEN);
    }

    @Test
    void listsItsReadings() {
      assertThat(AttendanceLint.of(Rukainiai2023.policy()))
          .filteredOn(finding -> finding.kind() == LintKind.DECLARED_READING)
          .extracting(finding -> finding.reading().orElseThrow())
          .containsExactlyElementsOf(
              Rukainiai2023.policy().readings().stream().map(Reading::key).toList());
    }

    /** 17.2 ends with 14 and 17.3 begins above it: they meet, so that nothing is found there. */
    @ParameterizedTest(name = "{0} lessons satisfy {1}")
    @CsvSource({"6, 17.1", "7, 17.1 17.2", "8, 17.2", "14, 17.2", "15, 17.3"})
    void satisfiesSoManyRowsWhenDecided(int lessons, String rows) {
      PeriodDecision period = StudentCase.minor()
          .unexcused(OCTOBER, lessons)
          .decide(END_OF_OCTOBER)
          .escalation()
          .at(END_OF_OCTOBER)
          .orElseThrow();
      assertThat(period.rows().stream()
              .filter(row -> row.ladder().equals("prevention"))
              .filter(row -> row.holds() || row.outcome() instanceof RowOutcome.Yields)
              .map(RowDecision::finding)
              .map(Finding::citation)
              .map(citation -> citation.clause().number()))
          .containsExactly(rows.split(" "));
    }

    @Test
    void isToldInWords() {
      LintExplainer words = LintExplainer.of(
          Language.LT, AttendanceVocabulary.WORDS.merge(Rukainiai2023.policy().vocabulary()));
      assertThat(words.say(SEVEN))
          .isEqualTo("prevention: 17.1 ir 17.2 galioja abu: 7 nepateisintos pamokos"
              + " per kalendorinį mėnesį (aiškinimas seven-lessons)");
    }
  }

  @Test
  void theNationalOrderHasNoFault() {
    assertThat(AttendanceLint.of(LithuaniaV1112.policy())).noneMatch(LintFinding::fault);
  }

  @Test
  void aMeasureForARowThatDoesNotExistIsTold() {
    MeasureLog measures = MeasureLog.of(List.of(
        TakenMeasure.of(Clause.of("17.1"), Act.of("talk"), OCTOBER.atDay(1)),
        TakenMeasure.of(Clause.of("17.3.1"), Act.of("talk"), OCTOBER.atDay(1)),
        TakenMeasure.of(Clause.of("12.1"), Act.of("told"), OCTOBER.atDay(1)),
        TakenMeasure.of(Clause.of("17.9"), Act.of("talk"), OCTOBER.atDay(1))));
    assertThat(AttendanceLint.of(Rukainiai2023.policy(), measures))
        .filteredOn(finding -> finding.kind() == LintKind.UNKNOWN_ROW)
        .extracting(finding -> finding.given().orElseThrow())
        .containsExactly("17.9");
  }

  @Nested
  class WhatWasWrittenDown {
    private Map<String, Object> count(String counter, Object atLeast, Object atMost) {
      Map<String, Object> count = new HashMap<>();
      count.put("count", counter);
      count.put("per", "calendar-month");
      count.put("atLeast", atLeast);
      count.put("atMost", atMost);
      return count;
    }

    private Map<String, Object> row(String clause, Object when) {
      return Map.of("clause", clause, "when", when);
    }

    private Map<String, Object> policy(Map<?, ?>... rows) {
      Map<String, Object> policy = new HashMap<>();
      policy.put("edition", Map.of("name", "2025", "from", "2025-09-01"));
      policy.put("counters", List.of(Map.of("key", "unexcused-lessons")));
      policy.put(
          "escalation",
          Map.of(
              "ladders",
              List.of(
                  Map.of("key", "lessons", "resolution", "lowest", "rows", Arrays.asList(rows)))));
      return policy;
    }

    private List<LintKind> kinds(Map<?, ?> json) {
      return AttendanceLint.of(json).stream().map(LintFinding::kind).toList();
    }

    @Test
    void isExaminedThoughNoPolicyCouldBeMadeOfIt() {
      Map<String, Object> policy = policy(
          row("1", count("unexcused-lessons", 1, 7)),
          row("2", count("unexcused-lessons", 7, 14)),
          row("3", count("unexcused-lessons", 30, 20)),
          row("4", count("late-arrivals", 1, 2)));
      policy.put("edition", Map.of("name", "2025", "from", "2025-09-01", "to", "2025-08-31"));
      assertThat(kinds(policy))
          .containsExactly(
              LintKind.EDITION_UPSIDE_DOWN,
              LintKind.BAND_UPSIDE_DOWN,
              LintKind.UNKNOWN_COUNTER,
              LintKind.OVERLAP);
    }

    @Test
    void isExaminedInACaseTooWithItsMeasures() {
      Map<String, Object> json = new HashMap<>();
      json.put("policy", policy(row("1", count("unexcused-lessons", 1, 7))));
      json.put("facts", Map.of("measures", List.of(Map.of("clause", "1"), Map.of("clause", "8"))));
      assertThat(kinds(json)).containsExactly(LintKind.UNKNOWN_ROW);
    }

    @Test
    void isExaminedWhereverReadingsAndConditionsStand() {
      Map<String, Object> policy = policy(row("1", count("unexcused-lessons", 1, 7)));
      policy.put("readings", List.of(Map.of("key", "known", "clause", "1")));
      policy.put(
          "excuses",
          Map.of(
              "notice",
              Map.of("readings", List.of("known", "of-notice")),
              "allowances",
              List.of(Map.of(
                  "clause",
                  "4",
                  "readings",
                  List.of("of-allowance"),
                  "tiers",
                  List.of(Map.of(
                      "clause",
                      "4.1",
                      "appliesTo",
                      count("of-tier", 1, 2),
                      "limits",
                      List.of(Map.of("readings", List.of("of-limit")))))))));
      policy.put("duties", List.of(Map.of("clause", "9", "when", count("of-duty", 1, 2))));
      assertThat(AttendanceLint.of(policy))
          .filteredOn(finding -> finding.kind() != LintKind.DECLARED_READING)
          .extracting(finding -> finding.given().orElseThrow())
          .containsExactlyInAnyOrder("of-notice", "of-allowance", "of-limit", "of-tier", "of-duty");
    }

    @Test
    void neverMakesItThrow() {
      List<Object> odd = Arrays.asList(null, 7, "text", List.of(), Map.of(), List.of(1, Map.of()));
      for (String key : List.of(
          "policy",
          "edition",
          "counters",
          "readings",
          "escalation",
          "excuses",
          "notices",
          "duties",
          "forms",
          "facts")) {
        for (Object value : odd) {
          Map<String, Object> policy = policy(row("1", count("unexcused-lessons", 1, 7)));
          policy.put(key, value);
          assertThat(AttendanceLint.of(policy)).as("%s %s", key, value).doesNotContainNull();
        }
      }
      assertThat(kinds(Map.of())).containsExactly(LintKind.UNREADABLE);
      assertThat(kinds(Map.of("policy", "a-preset"))).containsExactly(LintKind.UNREADABLE);
    }
  }
}
