package io.github.tvarka.examples.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tvarka.attendance.TimelineRule;
import io.github.tvarka.examples.cli.cases.EditionsDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a case under several editions is made from that of a case under one. */
class EditionsSchemaTest {
  private static final Path DATA = Path.of("..", "data");
  private static final Path FILE = DATA.resolve("schema/editions-case.schema.json");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(DATA.resolve("editions"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static JsonNode tree(Path file) throws IOException {
    return MAPPER.readTree(Files.readString(file));
  }

  private static Schema validator() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(FILE), InputFormat.JSON);
  }

  private static String expected() throws IOException {
    JsonNode attendance = tree(DATA.resolve("schema/attendance-case.schema.json"));
    SourceText source = SourceText.of(EditionsDocument.class);
    ObjectNode root = MAPPER.createObjectNode();
    root.set("$schema", attendance.get("$schema"));
    root.put(
        "$id", attendance.get("$id").stringValue().replace("attendance-case", "editions-case"));
    root.put("title", "A case to decide under several editions");
    root.put("description", source.says());
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    for (String list : List.of("editions", "former")) {
      ObjectNode editions = described(properties, source, list);
      editions.put("type", "array");
      ((ObjectNode) editions
              .set("items", attendance.at("/properties/policy").deepCopy())
              .get("items"))
          .remove("description");
    }
    ((ObjectNode) properties.get("editions")).put("minItems", 1);
    ArrayNode rules = described(properties, source, "rule").putArray("oneOf");
    for (TimelineRule rule : TimelineRule.values()) {
      rules
          .addObject()
          .put("const", MAPPER.valueToTree(rule).stringValue())
          .put("description", SourceText.ofConstant(rule));
    }
    for (String part : List.of("asOf", "facts")) {
      ObjectNode copied = described(properties, source, part);
      ObjectNode known = (ObjectNode) attendance.at("/properties/" + part).deepCopy();
      copied.setAll(known.without("description"));
    }
    ArrayNode required = root.putArray("required");
    Stream.of("editions", "asOf", "facts").forEach(required::add);
    root.put("additionalProperties", false);
    root.set("$defs", attendance.get("$defs"));
    return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  private static ObjectNode described(ObjectNode properties, SourceText source, String part) {
    return properties.putObject(part).put("description", source.says(part).orElseThrow());
  }

  @Test
  void isMadeFromThatOfACaseAndTheComments() throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(FILE, expected());
    }
    assertThat(Files.readString(FILE)).isEqualTo(expected());
  }

  @Test
  void holdsThePropertiesOfTheDocument() throws IOException {
    assertThat(tree(FILE).get("properties").propertyNames())
        .containsExactlyElementsOf(Arrays.stream(EditionsDocument.class.getRecordComponents())
            .map(part -> part.getName())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsEachExampleAndRefusesASpoiltOne(Path example) throws IOException {
    ObjectNode document = (ObjectNode) tree(example);
    assertThat(validator().validate(document.toString(), InputFormat.JSON)).isEmpty();
    for (String part : List.of("editions", "asOf", "facts")) {
      String without = document.deepCopy().without(part).toString();
      assertThat(validator().validate(without, InputFormat.JSON)).as(part).isNotEmpty();
    }
    String unknown = document.put("name", "A").toString();
    assertThat(validator().validate(unknown, InputFormat.JSON)).isNotEmpty();
  }
}
