package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A case under several editions: each part under its own, and what an added or corrected edition changes. */
class EditionsTest {
  private static final Path FOLDER = Ran.DATA.resolve("editions");

  @TempDir
  private Path temporary;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static JsonNode answer(String name) {
    return JsonMapper.shared()
        .readTree(Ran.tvarka("editions", FOLDER.resolve(name)).out());
  }

  private static ObjectNode document(String name) {
    return (ObjectNode) JsonMapper.shared().readTree(Ran.text(FOLDER.resolve(name)));
  }

  private Ran decide(JsonNode document) throws IOException {
    Path file = temporary.resolve("case.json");
    Files.write(file, document.toString().getBytes(StandardCharsets.UTF_8));
    Ran ran = Ran.tvarka("editions", file);
    return new Ran(ran.code(), ran.out(), ran.err().replace(file + ": ", ""));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void decidesEachExampleAsItsGoldenFileSays(Path file) {
    Ran ran = Ran.tvarka("editions", file);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo(Ran.golden("editions/" + file.getFileName(), ran.out()));
  }

  @Test
  void everyAnswerIsOfAnExample() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "editions"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              cases().stream().map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void tellsWhatANewEditionChanges() {
    JsonNode changes = answer("new-edition-in-december.json").get("changes");
    assertThat(changes.get("rows").valueStream().map(EditionsTest::row))
        .containsExactly("4.1: holds, yields", "4.2: does-not-hold, holds");
    assertThat(changes
            .get("lessons")
            .valueStream()
            .map(one -> one.at("/lesson/date").stringValue()))
        .containsExactly("2025-12-09");
  }

  @Test
  void tellsWhatACorrectedEditionChanges() {
    JsonNode changes = answer("corrected-number.json").get("changes");
    assertThat(changes.get("rows").valueStream().map(EditionsTest::row))
        .containsExactly("4.1: holds, does-not-hold");
    assertThat(changes
            .get("lessons")
            .valueStream()
            .map(one -> one.at("/lesson/date").stringValue()))
        .containsExactly("2025-11-12", "2025-11-12");
  }

  private static String row(JsonNode change) {
    return change.at("/after/citation/clause").stringValue() + ": "
        + change.at("/before/outcome/outcome").stringValue() + ", "
        + change.at("/after/outcome/outcome").stringValue();
  }

  @Test
  void tellsOfWhatNothingFollows() {
    JsonNode answer = answer("gap-between-editions.json");
    assertThat(answer.at("/decision/undecided/0/days/from").stringValue()).isEqualTo("2025-12-01");
    assertThat(answer.has("changes")).isFalse();
  }

  @Test
  void goesByTheEndOfEachPeriodWhereNothingIsSaid() throws IOException {
    ObjectNode document = document("gap-between-editions.json");
    document.remove("rule");
    JsonNode answer = JsonMapper.shared().readTree(decide(document).out());
    assertThat(answer.at("/decision/rule").stringValue()).isEqualTo("period-end");
  }

  @Test
  void theOrderOfEditionsDoesNotMatter() throws IOException {
    ObjectNode document = document("new-edition-in-december.json");
    JsonNode first = document.get("editions").get(0);
    JsonNode second = document.get("editions").get(1);
    String before = decide(document).out();
    document.putArray("editions").add(second).add(first);
    assertThat(decide(document).out()).isEqualTo(before);
  }

  @Test
  void aPresetIsAnEdition() throws IOException {
    ObjectNode document = document("corrected-number.json");
    document.remove("former");
    document.putArray("editions").add("rukainiai-attendance-2023");
    JsonNode answer = JsonMapper.shared().readTree(decide(document).out());
    assertThat(answer.at("/decision/decisions/0/source/document").stringValue())
        .isEqualTo("rukainiai-attendance-2023");
  }

  @Test
  void readsStandardInput() throws IOException {
    Path file = FOLDER.resolve("corrected-number.json");
    InputStream before = System.in;
    try (InputStream text = new ByteArrayInputStream(Files.readAllBytes(file))) {
      System.setIn(text);
      assertThat(Ran.tvarka("editions", "-").out())
          .isEqualTo(Ran.resource("editions/corrected-number.json"));
    } finally {
      System.setIn(before);
    }
  }

  /** Spoils a document. */
  private interface Fault {
    void in(ObjectNode document);
  }

  private static Arguments fault(Fault fault, String line) {
    return Arguments.of(fault, line);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(document -> document.remove("editions"), "editions (missing) must be given"),
        fault(document -> document.putArray("editions"), "editions ([]) must not be empty"),
        fault(
            document -> document.put("editions", "rukainiai-attendance-2023"),
            "editions (rukainiai-attendance-2023) must be a list"),
        fault(
            document -> document.putArray("editions").add(5),
            "editions[0] (5) must be a preset's id, a preset with readings or a policy"),
        fault(
            document -> document.putArray("editions").add("foo"),
            "editions[0] (foo) must be one of rukainiai-attendance-2023, lithuania-v-1112"),
        fault(
            document -> document
                .putArray("editions")
                .addObject()
                .put("preset", "rukainiai-attendance-2023")
                .putObject("readings")
                .put("seven-lessons", "x"),
            "editions[0].readings.seven-lessons (x) must be one of [milder, stricter, both]"),
        fault(
            document -> ((ObjectNode) document.at("/editions/1/edition")).put("from", "2025-11-30"),
            "editions: editions (2025 and 2025-12) must not both be in force, as on 2025-11-30"),
        fault(
            document -> ((ObjectNode) document.at("/editions/1/edition")).put("name", "2025"),
            "editions: editions (2025) must not stand twice"),
        fault(
            document -> ((ObjectNode) document.at("/editions/1/document")).put("key", "other"),
            "editions: editions ([invented-editions, other]) must be of one document"),
        fault(
            document -> document.putArray("former").add("bar"),
            "former[0] (bar) must be one of rukainiai-attendance-2023, lithuania-v-1112"),
        fault(
            document -> document.put("rule", "month-end"),
            "rule (month-end) must be one of period-end, period-start, decision-day"),
        fault(
            document -> document.put("asOf", "2027-01-01"),
            "asOf (2027-01-01) must be in a school year of the calendar"),
        fault(document -> document.remove("facts"), "facts (missing) must be given"),
        fault(
            document -> ((ObjectNode) document.at("/editions/1/escalation/ladders/0"))
                .put("resolution", "exactly-one"),
            "editions[1].escalation.ladders[0].rows (4.1, 4.2) must not overlap, as they do at 8; or a reading must be declared"),
        fault(
            document -> ((ObjectNode) document.at("/editions/1/escalation/ladders/0"))
                .put("each", "subject"),
            "editions[1].escalation.ladders[0].rows[0].when (at least 3 unexcused-lessons per calendar-month) must count something in each subject by itself, as its ladder is resolved in each (clause 4.1)"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void refusesABrokenCaseWithOneLine(Fault fault, String line) throws IOException {
    ObjectNode document = document("new-edition-in-december.json");
    fault.in(document);
    Ran ran = decide(document);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo(line + "\n");
  }
}
