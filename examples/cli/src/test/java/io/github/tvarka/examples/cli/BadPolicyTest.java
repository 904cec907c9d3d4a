package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A regulation with one fault is refused by {@code decide} in one line that names the property, the value, the rule and the clause, and the lint
 * tells the same fault.
 */
class BadPolicyTest {
  /** What Java calls records, and what it prints for absent parts. */
  private static final Pattern INTERNAL = Pattern.compile(
      "(?<![A-Za-z])[A-Z][A-Za-z]*\\[|Optional|Exception|io\\.github|\\bnull\\b|unexpected");

  private static final String LADDERS = "/escalation/ladders/";

  @TempDir
  private Path folder;

  /** A regulation, the property that is changed, what it becomes, and then the place, the clause and the rule that are told. */
  private record Fault(
      String policy, String property, String becomes, String place, String clause, String rule) {}

  private static Fault fault(String policy, String property, String becomes, String... told) {
    return new Fault(policy, property, becomes, told[0], told[1], told[2]);
  }

  static Stream<Fault> faults() {
    return Stream.of(
            bounds(), impossible(), order(), names(), clauses(), twice(), misplaced(), parts())
        .flatMap(List::stream);
  }

  private static List<Fault> bounds() {
    String when = LADDERS + "0/rows/1/when";
    String place = "escalation.ladders[0].rows[1].when";
    return List.of(
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/when/atLeast",
            "12",
            "escalation.ladders[0].rows[0].when",
            "5.1",
            "(12 to 10) must have a number between its bounds"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/when/atLeast",
            "10",
            "escalation.ladders[0].rows[0].when",
            "5.1",
            "(10 to 10) must have a number between its bounds"),
        fault(
            "every-fifth-lesson",
            when + "/atLeast",
            "-1",
            place + ".atLeast",
            "5.2",
            "(-1) must not be negative"),
        fault(
            "every-fifth-lesson",
            when + "/atLeast",
            "0",
            place + ".atLeast",
            "5.2",
            "(0) must be above 0"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/appliesTo",
            "{\"age\": {\"atLeast\": -3}}",
            "escalation.ladders[0].rows[0].appliesTo.age.atLeast",
            "5.1",
            "(-3) must not be negative"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/appliesTo",
            "{\"grade\": {\"atLeast\": 0}}",
            "escalation.ladders[0].rows[0].appliesTo.grade.atLeast",
            "5.1",
            "(0) must be above 0"),
        fault(
            "half-day-sessions",
            when + "/allOf/1/atLeast",
            "-2",
            place + ".allOf[1].atLeast",
            "5.2",
            "(-2) must not be negative"),
        fault(
            "each-subject-in-percent",
            LADDERS + "0/rows/0/when/lessThan",
            "\"5%\"",
            "escalation.ladders[0].rows[0].when",
            "7.1",
            "(10% to 5%) must have a share between its bounds"),
        fault(
            "subjects-apart-and-one-row-alone",
            LADDERS + "0/rows/0/when/atLeast",
            "\"0%\"",
            "escalation.ladders[0].rows[0].when.atLeast",
            "5.1",
            "must be above 0"),
        fault(
            "every-fifth-lesson",
            "/edition/to",
            "\"2024-09-01\"",
            "edition.to",
            "-",
            "(2024-09-01) must not be before from (2025-09-01)"));
  }

  private static List<Fault> impossible() {
    String never = "must be able to hold: no number, age, grade or fact makes it so";
    String first = "escalation.ladders[0].rows[0]";
    return List.of(
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/4/when/allOf/3",
            "{\"allOf\": [{\"fact\": \"x\"}, {\"not\": {\"fact\": \"x\"}}]}",
            "escalation.ladders[0].rows[4].when",
            "5.5",
            "(fact x and not fact x)) " + never),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/3/appliesTo/allOf/0",
            "{\"age\": {\"atLeast\": 16}}",
            "escalation.ladders[0].rows[3].appliesTo",
            "5.4",
            "(age at least 16 and age less than 16) " + never),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/4/then/0/when",
            "{\"age\": {\"lessThan\": 16}}",
            "escalation.ladders[0].rows[4].then[0].when",
            "5.5",
            "must be able to hold together with what the row asks"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/4/when/allOf/0",
            "{\"age\": {\"lessThan\": 16}}",
            "escalation.ladders[0].rows[4].appliesTo",
            "5.5",
            "must be able to hold together with when"),
        fault(
            "every-fifth-lesson",
            "/grades",
            "{\"atLeast\": 11, \"atMost\": 12}",
            "escalation.ladders[0].rows[3].appliesTo",
            "5.4",
            "must be able to hold together with the grades that the policy is for"),
        fault(
            "trimesters-and-late-arrivals",
            "/excuses/notice/deadline/after",
            "2",
            "excuses.notice.atLatest",
            "3",
            "(after 1, by 12:00) must not be before the deadline, which it puts off"),
        fault(
            "one-subject-and-the-first-time",
            LADDERS + "0/rows/0/when/allOf/0",
            "{\"held\": \"written-notice\", \"per\": \"school-year\", \"atLeast\": 1, \"before\": \"period\"}",
            first + ".when",
            "5.1",
            never),
        fault(
            "each-subject-in-percent",
            LADDERS + "0/rows/0/appliesTo",
            "{\"allOf\": [{\"grade\": {\"lessThan\": 5}}, {\"grade\": {\"atLeast\": 9}}]}",
            first + ".appliesTo",
            "7.1",
            "(grade less than 5 and grade at least 9) " + never),
        fault(
            "subjects-apart-and-one-row-alone",
            LADDERS + "0/rows/0/when/atLeast",
            "\"150%\"",
            first + ".when",
            "5.1",
            "(at least 150% unexcused-in-subject of lessons-of-subject per half-year) " + never),
        fault(
            "half-day-sessions",
            LADDERS + "1/rows/2/when/moreThan",
            "\"100%\"",
            "escalation.ladders[1].rows[2].when",
            "6.3",
            never),
        fault(
            "evidence-and-late-arrivals",
            "/excuses/notice/givers/0/when",
            "{\"allOf\": [{\"age\": {\"lessThan\": 18}}, {\"age\": {\"atLeast\": 18}}]}",
            "excuses.notice.givers[0].when",
            "3",
            never),
        fault(
            "evidence-and-late-arrivals",
            "/excuses/allowances/0/tiers/0/appliesTo",
            "{\"not\": {\"anyOf\": [{\"fact\": \"a\"}, {\"not\": {\"fact\": \"a\"}}]}}",
            "excuses.allowances[0].tiers[0].appliesTo",
            "4.1",
            never),
        fault(
            "kinds-and-parts-of-lessons",
            "/duties/0/when",
            "{\"allOf\": [{\"fact\": \"a\"}, {\"not\": {\"fact\": \"a\"}}]}",
            "duties[0].when",
            "7.1",
            "(fact a and not fact a) " + never));
  }

  private static List<Fault> order() {
    String late = "\"when\": {\"count\": \"late-arrivals\", \"per\": \"trimester\", ";
    return List.of(
        fault(
            "trimesters-and-late-arrivals",
            LADDERS + "1/rows",
            "[{\"clause\": \"8.1\", " + late
                + "\"atLeast\": 6, \"atMost\": 9}}, {\"clause\": \"8.2\", " + late
                + "\"atLeast\": 1, \"atMost\": 5}}]",
            "escalation.ladders[1].rows[1].when",
            "8.1, 8.2",
            "must not begin below the row before it"),
        fault(
            "trimesters-and-late-arrivals",
            LADDERS + "1/resolution",
            "\"lowest\"",
            "escalation.ladders[1].rows[1].when",
            "8.2",
            "whenever it holds, 8.1 stands instead"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/1/when/atLeast",
            "5",
            "escalation.ladders[0].rows[0].when",
            "5.1",
            "whenever it holds, 5.2 stands instead"),
        fault(
            "subjects-apart-and-one-row-alone",
            LADDERS + "0/rows/1/when/atLeast",
            "\"10%\"",
            "escalation.ladders[0].rows[0].when",
            "5.1",
            "whenever it holds, 5.2 or 5.3 stands instead"),
        fault(
            "subjects-apart-and-one-row-alone",
            LADDERS + "1/resolutionReading",
            "-",
            "escalation.ladders[1].rows",
            "6.1, 6.2",
            "must not overlap, as they do at 15"),
        fault(
            "evidence-and-late-arrivals",
            "/excuses/allowances/0/tiers",
            "[{\"clause\": \"4.1\", \"appliesTo\": {\"fact\": \"a\"}, \"effect\": \"excused\", \"coverage\": \"any\", \"approver\": \"head\"},"
                + " {\"clause\": \"4.2\", \"appliesTo\": {\"fact\": \"a\"}, \"effect\": \"excused\", \"coverage\": \"any\", \"approver\": \"parent\"}]",
            "excuses.allowances[0].tiers",
            "4",
            "(4.2) must not stand after 4.1, which excuses all"));
  }

  private static List<Fault> names() {
    String row = "escalation.ladders[0].rows[3].when.allOf";
    return List.of(
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/when/count",
            "\"unexcused-lesson\"",
            "escalation.ladders[0].rows[0].when.count",
            "5.1",
            "must be one of the counters [unexcused-lessons]. Maybe unexcused-lessons"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/3/when/allOf/1/held",
            "\"suport-plan\"",
            row + "[1].held",
            "5.4",
            "must be what a row or a duty orders, or what the vocabulary names. Maybe support-plan"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/3/when/allOf/2/per",
            "\"since:nothing-such\"",
            row + "[2].per",
            "5.4",
            "(nothing-such) must be what a row or a duty orders"),
        fault(
            "trimesters-and-late-arrivals",
            LADDERS + "0/rows/0/then/0/lasts",
            "{\"months\": 1, \"from\": \"nothing-such\"}",
            "escalation.ladders[0].rows[0].then[0].lasts.from",
            "7.1",
            "must be what a row or a duty orders"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/readings",
            "[\"x\"]",
            "escalation.ladders[0].rows[0].readings",
            "5.1",
            "(x) must be declared by the policy"),
        fault(
            "subjects-apart-and-one-row-alone",
            "/readings/0/key",
            "\"fifteen-lesson\"",
            "escalation.ladders[1].resolutionReading",
            "6.1, 6.2, 6.3",
            "must be declared by the policy. Maybe fifteen-lesson"),
        fault(
            "trimesters-and-late-arrivals",
            "/counters/0/plus",
            "[{\"counter\": \"late-arrival\", \"every\": 3}]",
            "counters[0].plus[0].counter",
            "-",
            "Maybe late-arrivals"),
        fault(
            "each-subject-in-percent",
            "/forms",
            "[{\"clause\": \"A1\", \"counts\": \"nothing\", \"parts\": [\"student\"]}]",
            "forms[0].counts",
            "A1",
            "must be one of the counters"),
        fault(
            "kinds-and-parts-of-lessons",
            "/duties/0/when",
            "{\"count\": \"nothing\", \"per\": \"school-year\", \"atLeast\": 1}",
            "duties[0].when.count",
            "7.1",
            "must be one of the counters"),
        fault(
            "hours-and-shared-budgets",
            "/excuses/allowances/0/tiers/0/limits/0/together",
            "[\"sprot\"]",
            "excuses.allowances[0].tiers[0].limits[0].together",
            "4.1",
            "must be one of the other grounds"));
  }

  private static List<Fault> clauses() {
    String rule = "must be a clause of the policy";
    return List.of(
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/then/0/clause",
            "\"99\"",
            "escalation.ladders[0].rows[0].then[0].clause",
            "5.1",
            "(99) " + rule),
        fault(
            "trimesters-and-late-arrivals",
            LADDERS + "0/rows/0/then/0/clause",
            "\"71.1\"",
            "escalation.ladders[0].rows[0].then[0].clause",
            "7.1",
            rule + ". Maybe 7.1"),
        fault(
            "evidence-and-late-arrivals",
            "/excuses/allowances/0/tiers/0/limits/0/clause",
            "\"9.9\"",
            "excuses.allowances[0].tiers[0].limits[0].clause",
            "4.1",
            "(9.9) " + rule),
        fault(
            "evidence-and-late-arrivals",
            "/notices",
            "{\"channels\": [{\"clause\": \"3.1\", \"of\": [\"3\", \"888\"], \"channels\": [\"call\"]}]}",
            "notices.channels[0].of[1]",
            "3.1",
            "(888) " + rule),
        fault(
            "subjects-apart-and-one-row-alone",
            "/readings/0/clause",
            "\"66\"",
            "readings[0].clause",
            "66",
            "(66) " + rule));
  }

  private static List<Fault> twice() {
    String rule = "must not stand twice";
    return List.of(
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/1/clause",
            "\"5.1\"",
            "escalation.ladders[0].rows",
            "5.1",
            rule),
        fault(
            "every-fifth-lesson",
            "/provisions/1/clause",
            "\"1\"",
            "provisions[1].clause",
            "1",
            rule),
        fault("every-fifth-lesson", "/counters", "+", "counters[1].key", "-", rule),
        fault("every-fifth-lesson", "/excuses/allowances", "+", "excuses.allowances", "-", rule),
        fault(
            "every-fifth-lesson",
            "/excuses/allowances/0/tiers",
            "+",
            "excuses.allowances[0].tiers",
            "4.1",
            rule),
        fault("every-fifth-lesson", "/escalation/ladders", "+", "escalation.ladders", "-", rule),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/then",
            "+",
            "escalation.ladders[0].rows[0].then",
            "5.1",
            rule),
        fault("every-fifth-lesson", "/duties", "+", "duties", "6", rule),
        fault("subjects-apart-and-one-row-alone", "/readings", "+", "readings[1].key", "6", rule),
        fault(
            "evidence-and-late-arrivals",
            "/excuses/allowances/1/tiers/0/limits",
            "+",
            "excuses.allowances[1].tiers[0].limits",
            "5",
            rule),
        fault(
            "half-day-sessions",
            LADDERS + "0/rows/0/then/0/orElse",
            "[{\"act\": \"talk\"}, {\"act\": \"talk\"}]",
            "escalation.ladders[0].rows[0].then[0].orElse",
            "5.1",
            "(talk) " + rule));
  }

  private static List<Fault> misplaced() {
    return List.of(
        fault(
            "evidence-and-late-arrivals",
            "/excuses/notice/givers/0/when",
            "{\"count\": \"late-arrivals\", \"per\": \"half-year\", \"atLeast\": 1}",
            "excuses.notice.givers[0].when",
            "3",
            "(at least 1 late-arrivals per half-year) must ask for age, grade or facts alone"),
        fault(
            "subjects-apart-and-one-row-alone",
            LADDERS + "0/rows/0/when",
            "{\"count\": \"unexcused-lessons\", \"per\": \"half-year\", \"atLeast\": 1}",
            "escalation.ladders[0].rows[0].when",
            "5.1",
            "must count something in each subject by itself, as its ladder is resolved in each"),
        fault(
            "one-subject-and-the-first-time",
            LADDERS + "2/rows/0/when/inOneSubject",
            "{\"count\": \"unexcused-lessons\", \"per\": \"half-year\", \"atLeast\": 5}",
            "escalation.ladders[2].rows[0].when",
            "7",
            "must count something in each subject by itself"),
        fault(
            "trimesters-and-late-arrivals",
            LADDERS + "0/rows/0/then/0/each",
            "\"subject\"",
            "escalation.ladders[0].rows[0].then[0].each",
            "7.1",
            "must stand in a row that holds inOneSubject"),
        fault(
            "kinds-and-parts-of-lessons",
            LADDERS + "1/rows/0/when",
            "{\"share\": \"unexcused-days\", \"of\": \"unexcused-class-hours\", \"per\": \"half-year\", \"atLeast\": \"10%\"}",
            "escalation.ladders[1].rows[0].when.share",
            "6.3",
            "must be counted in the unit of unexcused-class-hours"),
        fault(
            "clock-hours-and-repeats",
            LADDERS + "0/rows/1/when/allOf/1/per",
            "\"school-year\"",
            "escalation.ladders[0].rows[1].when.allOf[1].within",
            "8.2",
            "must be able to hold an earlier school-year"));
  }

  private static List<Fault> parts() {
    return List.of(
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/then/0/modality",
            "\"shall\"",
            "escalation.ladders[0].rows[0].then[0].modality",
            "5.1",
            "must be one of must, should, consider, may"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/then/0/actor",
            "-",
            "escalation.ladders[0].rows[0].then[0].actor",
            "5.1",
            "(missing) must be given"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/wen",
            "{}",
            "escalation.ladders[0].rows[0].wen",
            "5.1",
            "(unknown property) must be one of"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/0/clause",
            "\"5..1\"",
            "escalation.ladders[0].rows[0].clause",
            "-",
            "(5..1) must be parts joined by full stops"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/resolution",
            "\"strictest\"",
            "escalation.ladders[0].resolution",
            "-",
            "must be one of lowest, highest, all, exactly-one"),
        fault(
            "every-fifth-lesson",
            LADDERS + "0/rows/2/when/every",
            "0",
            "escalation.ladders[0].rows[2].when.every",
            "5.3",
            "(0) must be positive"),
        fault(
            "trimesters-and-late-arrivals",
            LADDERS + "0/rows/1/when",
            "\"more than 3\"",
            "escalation.ladders[0].rows[1].when",
            "7.2",
            "must be a condition, which begins with one of"),
        fault(
            "trimesters-and-late-arrivals",
            LADDERS + "0/rows/0/when/lessThan",
            "\"1/0\"",
            "escalation.ladders[0].rows[0].when.lessThan",
            "7.1",
            "(1/0) must be a whole number or a fraction"),
        fault(
            "evidence-and-late-arrivals",
            "/excuses/notice/unless",
            "\"x\"",
            "excuses.notice.atLatest",
            "3",
            "(missing) must stand beside unless"),
        fault(
            "evidence-and-late-arrivals",
            "/excuses/allowances/0/tiers/0/limits/0/atMost",
            "0",
            "excuses.allowances[0].tiers[0].limits[0].atMost",
            "4.1",
            "(0) must be positive"),
        fault(
            "trimesters-and-late-arrivals",
            "/lateness/missedFromMinutes",
            "-3",
            "lateness.missedFromMinutes",
            "2",
            "(-3) must be positive"),
        fault(
            "trimesters-and-late-arrivals",
            "/excuses",
            "-",
            "excuses",
            "-",
            "(missing) must be given"),
        fault(
            "trimesters-and-late-arrivals",
            LADDERS + "0/rows/0",
            "null",
            "escalation.ladders[0].rows[0]",
            "-",
            "(missing) must be given"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void isRefusedInOneLineWithPlaceAndClause(Fault fault) throws IOException {
    Ran ran = Ran.tvarka("decide", written(fault));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).hasLineCount(1).doesNotContainPattern(INTERNAL);
    String line = ran.err().strip();
    assertThat(line).contains(".json: policy." + fault.place() + " (");
    assertThat(line).contains(fault.rule());
    if (!fault.clause().equals("-")) {
      assertThat(line)
          .matches(".*\\((clause |clauses )?" + Pattern.quote(fault.clause()) + "\\).*");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void isToldByTheLintAtTheSamePlace(Fault fault) throws IOException {
    Path file = written(fault);
    Ran ran = Ran.tvarka("lint", file, "--format", "json");
    assertThat(ran.code()).isEqualTo(1);
    String place = "policy." + fault.place();
    List<JsonNode> there = new ArrayList<>();
    for (JsonNode finding : JsonMapper.shared().readTree(ran.out())) {
      String path = finding.path("path").asString("");
      boolean told =
          path.equals(place) || finding.path("given").asString("").startsWith(place + " ");
      if (told && finding.path("reading").isMissingNode()) {
        there.add(finding);
      }
    }
    assertThat(there).as(ran.out()).hasSize(1);
    Ran words = Ran.tvarka("lint", file);
    assertThat(words.out()).doesNotContainPattern(INTERNAL).contains("  -> ");
    assertThat(Ran.tvarka("lint", file, "--lang", "lt").out()).doesNotContainPattern(INTERNAL);
  }

  @Test
  void allFaultsAreToldAtOnce() throws IOException {
    ObjectNode policy = policy("every-fifth-lesson");
    change(policy, LADDERS + "0/rows/0/then/0/clause", "\"99\"");
    change(policy, LADDERS + "0/rows/1/then/0/modality", "\"shall\"");
    change(policy, LADDERS + "0/rows/3/when/allOf/1/held", "\"nothing-such\"");
    change(policy, "/provisions/1/clause", "\"1\"");
    change(policy, "/edition/to", "\"2024-09-01\"");
    Path file = Files.writeString(folder.resolve("policy.json"), policy.toString());
    assertThat(Ran.tvarka("lint", file).out())
        .contains("no such clause: 99")
        .contains("is refused: escalation.ladders[0].rows[1].then[0].modality (shall)")
        .contains("nobody does this under the policy: nothing-such")
        .contains("provisions: 1: stands twice: 1")
        .contains("the edition ends before it begins");
    assertThat(Ran.tvarka("policy", file).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"attendance, 0", "progress, 2"})
  void aFileMaySayOfWhichKindItIs(String kind, int code) throws IOException {
    ObjectNode policy = policy("every-fifth-lesson").put("kind", kind);
    Path file = Files.writeString(folder.resolve("policy.json"), policy.toString());
    assertThat(Ran.tvarka("lint", file).code()).isEqualTo(code);
  }

  private Path written(Fault fault) throws IOException {
    ObjectNode policy = policy(fault.policy());
    change(policy, fault.property(), fault.becomes());
    return Files.writeString(
        folder.resolve("case.json"),
        "{\"policy\": " + policy + ", \"asOf\": \"2025-10-31\", \"facts\": " + FACTS + "}");
  }

  private static final String FACTS = """
      {"calendar": {"firstDay": "2025-09-01", "lastDay": "2026-06-12"},
      "timetable": {"times": [{"lesson": 1, "begins": "08:00", "ends": "08:45"}], "week": {"MONDAY": [{"lesson": 1}]}}}""";

  private static ObjectNode policy(String name) {
    return (ObjectNode) JsonMapper.shared()
        .readTree(Ran.text(Ran.DATA.resolve("policies").resolve(name + ".json")));
  }

  /** A dash removes the property, a plus repeats the first element of the list, anything else takes its place. */
  private static void change(ObjectNode policy, String property, String becomes) {
    JsonPointer at = JsonPointer.compile(property);
    JsonNode around = policy.at(at.head());
    if (becomes.equals("-")) {
      assertThat(((ObjectNode) around).remove(at.last().getMatchingProperty())).isNotNull();
    } else if (becomes.equals("+")) {
      ((ArrayNode) policy.at(at)).add(policy.at(at).get(0));
    } else if (around instanceof ArrayNode list) {
      list.set(at.last().getMatchingIndex(), JsonMapper.shared().readTree(becomes));
    } else {
      ((ObjectNode) around)
          .set(at.last().getMatchingProperty(), JsonMapper.shared().readTree(becomes));
    }
  }
}
