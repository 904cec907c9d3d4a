package io.github.tvarka.examples.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.examples.cli.cases.CaseKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each kind of case has a schema that accepts its examples and refuses spoilt ones. */
class CaseSchemaTest {
  private static final Path DATA = Path.of("..", "data");
  private static final Path SCHEMAS = DATA.resolve("schema");
  private static final String WRITTEN_BY_HAND = "attendance";
  private static final String UNDER_SEVERAL_EDITIONS = "editions";

  /** The kinds whose schema is made from their records. */
  private static List<CaseKind<?, ?>> made() {
    return CaseKinds.all().stream()
        .filter(kind -> !kind.name().equals(WRITTEN_BY_HAND))
        .toList();
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(DATA.resolve("cases"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Path file(String kind) {
    return SCHEMAS.resolve(kind + "-case.schema.json");
  }

  private static Schema validator(String kind) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(file(kind)), InputFormat.JSON);
  }

  private static JsonNode tree(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  private static String kind(JsonNode example) {
    return example.has("kind") ? example.get("kind").stringValue() : WRITTEN_BY_HAND;
  }

  @Test
  void isMadeFromTheRecords() throws IOException {
    for (CaseKind<?, ?> kind : made()) {
      String expected = new CaseSchema(kind, tree(file(WRITTEN_BY_HAND))).text();
      if (Boolean.getBoolean("golden.write")) {
        Files.writeString(file(kind.name()), expected);
      }
      assertThat(Files.readString(file(kind.name()))).as(kind.name()).isEqualTo(expected);
    }
  }

  @Test
  void everySchemaIsOfAKind() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Stream.concat(
                  CaseKinds.all().stream().map(CaseKind::name), Stream.of(UNDER_SEVERAL_EDITIONS))
              .map(kind -> kind + "-case.schema.json")
              .toList());
    }
  }

  @Test
  void everyKindHasAnExample() throws IOException {
    Stream.Builder<String> shown = Stream.builder();
    for (Path file : examples()) {
      shown.add(kind(tree(file)));
    }
    assertThat(shown.build().distinct())
        .containsExactlyInAnyOrderElementsOf(
            CaseKinds.all().stream().map(CaseKind::name).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsEachExample(Path example) throws IOException {
    assertThat(validator(kind(tree(example))).validate(Files.readString(example), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void refusesASpoiltExample(Path example) throws IOException {
    ObjectNode tree = (ObjectNode) tree(example);
    Schema validator = validator(kind(tree));
    for (String part : List.of("policy", "asOf", "facts")) {
      assertThat(refused(validator, tree.deepCopy().without(part))).as(part).isTrue();
      ObjectNode number = tree.deepCopy();
      assertThat(refused(validator, number.put(part, 5))).as(part).isTrue();
    }
    ObjectNode unknown = tree.deepCopy();
    assertThat(refused(validator, unknown.put("name", "A"))).isTrue();
    ObjectNode inside = tree.deepCopy();
    ((ObjectNode) inside.get("facts")).put("name", "A");
    assertThat(refused(validator, inside)).isTrue();
  }

  private static boolean refused(Schema validator, JsonNode tree) {
    return !validator.validate(tree.toString(), InputFormat.JSON).isEmpty();
  }
}
