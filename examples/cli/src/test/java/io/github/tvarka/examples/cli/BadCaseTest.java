package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of broken case: one exact line, exit code 2, nothing on standard output. */
class BadCaseTest {
  private static final String CASE = """
      {"policy": "rukainiai-attendance-2023", "asOf": "2025-10-31", "facts": {
      "student": {"grade": 7},
      "calendar": {"firstDay": "2025-09-01", "lastDay": "2026-06-12"},
      "timetable": {"times": [{"lesson": 1, "begins": "08:00", "ends": "08:45"}], "week": {"MONDAY": [{"lesson": 1}]}},
      "absences": [{"date": "2025-10-06", "lesson": 1, "mark": "absent"}],
      "requests": [{"id": "R1", "ground": "illness", "from": "2025-10-06", "to": "2025-10-06", "givenBy": "parent"}]}}
      """;

  private static final String TWICE =
      "{\"id\": \"R2\", \"ground\": \"illness\", \"from\": \"2025-10-06\", \"to\": \"2025-10-06\", \"givenBy\": \"parent\"}";

  @TempDir
  private Path folder;

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "\"rukainiai-attendance-2023\"",
            "\"foo\"",
            "policy (foo) must be one of rukainiai-attendance-2023, lithuania-v-1112"),
        fault(
            "\"rukainiai-attendance-2023\"",
            "5",
            "policy (5) must be a preset's id, a preset with readings or a policy"),
        fault(
            "\"rukainiai-attendance-2023\"",
            "{\"preset\": \"rukainiai-attendance-2023\", \"readings\": {\"seven-lessons\": \"x\"}}",
            "policy.readings.seven-lessons (x) must be one of [milder, stricter, both]"),
        fault(
            "\"asOf\": ",
            "\"asOf\" ",
            "document (line 1, column 48) must be JSON: Unexpected character ('\"' (code 34)): was expecting a colon to separate property name and value"),
        fault(
            "\"mark\": \"absent\"}]",
            "\"mark\": \"absent\"",
            "document (line 6, column 112) must be JSON: Unexpected close marker '}': expected ']'"),
        fault("]}}\n", "]}} {}", "document (line 6, column 114) must end with its closing brace"),
        fault("\"ground\": \"illness\", ", "", "facts.requests[0].ground (missing) must be given"),
        fault(
            "\"ground\": \"illness\"",
            "\"ground\": null",
            "facts.requests[0].ground (missing) must be given"),
        fault("\"asOf\": \"2025-10-31\", ", "", "asOf (missing) must be given"),
        fault(
            "\"id\": \"R1\"",
            "\"id\": \"R1\", \"name\": \"A\"",
            "facts.requests[0].name (unknown property) must be one of id, ground, from, to, lessons, statements, givenBy, channel, receivedAt"),
        fault(
            "\"ground\": \"illness\"",
            "\"ground\": \"illness\", \"ground\": \"personal\"",
            "facts.requests[0].ground (given twice, line 6, column 56) must stand once"),
        fault(
            "\"ground\": \"illness\"",
            "\"ground\": 5",
            "facts.requests[0].ground (5) must be text"),
        fault("\"id\": \"R1\"", "\"id\": 1", "facts.requests[0].id (1) must be text"),
        fault("\"id\": \"R1\"", "\"id\": true", "facts.requests[0].id (true) must be text"),
        fault("\"grade\": 7", "\"grade\": \"7\"", "facts.student.grade (7) must be a whole number"),
        fault("\"grade\": 7", "\"grade\": 7.5", "facts.student.grade (7.5) must be a whole number"),
        fault("\"grade\": 7", "\"grade\": -7", "facts.student.grade (-7) must not be negative"),
        fault(
            "\"mark\": \"absent\"",
            "\"mark\": \"ill\"",
            "facts.absences[0].mark (ill) must be one of absent, excused, unexcused, late, unmarked"),
        fault(
            "\"mark\": \"absent\"",
            "\"mark\": 0",
            "facts.absences[0].mark (0) must be one of absent, excused, unexcused, late, unmarked"),
        fault(
            "\"mark\": \"absent\"",
            "\"mark\": \"late\", \"minutes\": -5",
            "facts.absences[0].minutes (-5) must not be negative"),
        fault(
            "\"date\": \"2025-10-06\"",
            "\"date\": null",
            "facts.absences[0].date (missing) must be given"),
        fault(
            "\"lesson\": 1, \"mark\"",
            "\"lesson\": null, \"mark\"",
            "facts.absences[0].lesson (missing) must be given"),
        fault(
            "\"date\": \"2025-10-06\"",
            "\"date\": \"2026-07-06\"",
            "facts.absences[0].date (2026-07-06) must be a school day of the calendar"),
        fault(
            "\"date\": \"2025-10-06\"",
            "\"date\": \"2025-02-30\"",
            "facts.absences[0].date (2025-02-30) must be a date such as 2025-10-31"),
        fault(
            "\"date\": \"2025-10-06\"",
            "\"date\": [2025, 10, 6]",
            "facts.absences[0].date ([2025,10,6]) must be text, such as 2025-10-31"),
        fault(
            "\"date\": \"2025-10-06\", \"lesson\": 1",
            "\"date\": \"2025-10-06\", \"lesson\": 2",
            "facts.absences[0].lesson (2025-10-06#2) must be a lesson of the timetable"),
        fault(
            "\"absent\"}]",
            "\"absent\"}, {\"date\": \"2025-10-06\", \"lesson\": 1, \"mark\": \"unmarked\"}]",
            "facts.absences (2025-10-06#1) must not stand twice"),
        fault(
            "\"to\": \"2025-10-06\"",
            "\"to\": \"2025-10-01\"",
            "facts.requests[0].to (2025-10-01) must not be before from (2025-10-06)"),
        fault(
            "\"to\": \"2025-10-06\"",
            "\"to\": \"2035-10-06\"",
            "facts.requests[0].to (2035-10-06) must be in a school year of the calendar"),
        fault(
            "\"givenBy\"",
            "\"lessons\": [3], \"givenBy\"",
            "facts.requests[0].lessons (3) must be a lesson of timetable.times [1]"),
        fault(
            "\"parent\"}]",
            "\"parent\"}, " + TWICE + "]",
            "facts.requests (R2) must not repeat request R1"),
        fault(
            "\"facts\": {",
            "\"facts\": [{",
            "document (line 6, column 112) must be JSON: Unexpected close marker '}': expected ']'"),
        fault(
            "\"asOf\": \"2025-10-31\"",
            "\"asOf\": \"2020-10-31\"",
            "asOf (2020-10-31) must be a day on which edition 2023 is in force (from 2023-09-01)"));
  }

  private static Arguments fault(String whole, String broken, String line) {
    return Arguments.of(whole, broken, line);
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("faults")
  void isToldInOneLine(String whole, String broken, String line) throws IOException {
    assertThat(CASE).contains(whole);
    assertThat(decide(CASE.replace(whole, broken))).isEqualTo(refused(line));
  }

  @Test
  void theWholeCaseIsDecided() throws IOException {
    assertThat(decide(CASE).code()).isZero();
  }

  static Stream<Arguments> brokenRules() {
    String words =
        "count, share, every, again, held, fact, age, grade, allOf, anyOf, not, inOneSubject";
    return Stream.of(
        Arguments.of("{}", " ({}) must be a condition, which begins with one of " + words),
        Arguments.of(
            "{\"counts\": \"x\"}",
            " ({\"counts\":\"x\"}) must be a condition, which begins with one of " + words),
        Arguments.of(
            "{\"count\": \"unexcused-lessons\", \"per\": \"month\", \"atLeast\": 1}",
            ".per (month) must be day, week, calendar-month, previous-month, half-year, trimester, quarter, school-year, whole-record, spell,"
                + " rolling-N-days (or -weeks, -months, -years, -school-days, -school-weeks), term:KIND or since:ACT"),
        Arguments.of(
            "{\"count\": \"unexcused-lessons\", \"per\": \"day\", \"atLeast\": 1.5}",
            ".atLeast (1.5) must be a whole number or a fraction such as \"1/3\""),
        Arguments.of(
            "{\"count\": \"unexcused-lessons\", \"per\": \"day\"}",
            " (no bound) must have atLeast, moreThan, atMost or lessThan"),
        Arguments.of(
            "{\"share\": \"a\", \"of\": \"b\", \"per\": \"day\", \"moreThan\": 50}",
            ".moreThan (50) must be text"),
        Arguments.of(
            "{\"allOf\": [{\"fact\": \"a\"}, null]}", ".allOf[1] (missing) must be given"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenRules")
  void aBrokenRuleIsToldWithItsPlace(String condition, String rest) throws IOException {
    String policy = Ran.text(Ran.DATA.resolve("cases/invented-school.json"));
    String row =
        "\"when\": {\n                \"count\": \"unexcused-lessons\",\n                \"per\": \"trimester\",\n"
            + "                \"atLeast\": 3\n              }";
    assertThat(policy).contains(row);
    assertThat(decide(policy.replace(row, "\"when\": " + condition)))
        .isEqualTo(refused("policy.escalation.ladders[0].rows[0].when" + rest + " (clause 5.1)"));
  }

  private Ran decide(String text) throws IOException {
    Path file = folder.resolve("case.json");
    Files.writeString(file, text);
    return Ran.tvarka("decide", file);
  }

  private Ran refused(String line) {
    return new Ran(2, "", folder.resolve("case.json") + ": " + line + "\n");
  }
}
