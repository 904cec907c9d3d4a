package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.examples.cli.cases.CaseDocument;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.KnownFact;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of a case of attendance and the records that it is read into say the same. */
class SchemaTest {
  private static final String TEXT =
      Ran.text(Ran.DATA.resolve("schema/attendance-case.schema.json"));
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(TEXT);
  private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(TEXT, InputFormat.JSON);

  static List<Path> cases() throws IOException {
    return DecideTest.cases().stream()
        .filter(file -> !Ran.text(file).startsWith("{\n  \"kind\""))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void acceptsEachExample(Path file) {
    assertThat(VALIDATOR.validate(Ran.text(file), InputFormat.JSON)).isEmpty();
  }

  @Test
  void acceptsThePresetWrittenOut() {
    String policy = Ran.tvarka("policy", "rukainiai-attendance-2023").out();
    String text = Ran.text(Ran.DATA.resolve("cases/unmarked-lessons.json"))
        .replace("\"policy\": \"rukainiai-attendance-2023\"", "\"policy\": " + policy);
    assertThat(VALIDATOR.validate(text, InputFormat.JSON)).isEmpty();
  }

  @Test
  void refusesAnUnknownProperty() {
    String text = Ran.text(Ran.DATA.resolve("cases/unmarked-lessons.json"));
    assertThat(VALIDATOR.validate(text.replace("\"asOf\"", "\"now\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everyPropertyOfEachRecordStandsInItAndNoOther() {
    Map<String, String> inSchema = new TreeMap<>();
    SCHEMA.get("$defs").properties().forEach(entry -> {
      if (entry.getValue().has("properties")) {
        inSchema.put(entry.getKey(), properties(entry.getValue()));
      }
    });
    Map<String, String> inRecords = new TreeMap<>();
    records().forEach(type -> inRecords.put(type.getSimpleName(), properties(type)));
    assertThat(inSchema).isEqualTo(inRecords);
    assertThat(properties(SCHEMA)).isEqualTo(properties(CaseDocument.class));
  }

  @Test
  void everyConstantOfEachEnumStandsInIt() {
    Map<String, List<String>> inSchema = new TreeMap<>();
    Map<String, List<String>> inEnums = new TreeMap<>();
    types().values().stream().filter(Class::isEnum).forEach(type -> {
      if (type.getName().startsWith("io.github.tvarka")) {
        inEnums.put(type.getSimpleName(), constants(type));
        inSchema.put(
            type.getSimpleName(),
            SCHEMA
                .at("/$defs/" + type.getSimpleName() + "/oneOf")
                .valueStream()
                .map(one -> one.get("const").stringValue())
                .toList());
      }
    });
    assertThat(inEnums).isNotEmpty();
    assertThat(inSchema).isEqualTo(inEnums);
  }

  @Test
  void everyPropertyIsDescribed() {
    assertThat(SCHEMA.findParents("properties"))
        .allSatisfy(type -> type.get("properties")
            .forEach(property -> assertThat(property.has("description")).isTrue()));
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> field.isEnumConstant())
        .map(field -> field.getAnnotation(JsonProperty.class).value())
        .toList();
  }

  private static String properties(JsonNode object) {
    List<String> required = object.has("required")
        ? object.get("required").valueStream().map(JsonNode::stringValue).toList()
        : List.of();
    List<String> names = new ArrayList<>();
    object
        .get("properties")
        .propertyNames()
        .forEach(name -> names.add(required.contains(name) ? name + "!" : name));
    return String.join(" ", new TreeSet<>(names));
  }

  private static String properties(Class<?> type) {
    TreeSet<String> names = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean required = component.getAccessor().isAnnotationPresent(Required.class);
      names.add(required ? component.getName() + "!" : component.getName());
    }
    return String.join(" ", names);
  }

  /** The records written as objects: a record with one JSON value is a text, a number or a list. */
  private static List<Class<?>> records() {
    List<Class<?>> records = new ArrayList<>();
    types().values().stream()
        .filter(Class::isRecord)
        .filter(type -> Arrays.stream(type.getMethods())
            .noneMatch(method -> method.isAnnotationPresent(JsonValue.class)))
        .forEach(records::add);
    return records;
  }

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> seen = new LinkedHashMap<>();
    for (Class<?> type : List.of(
        AttendanceFacts.class,
        AttendancePolicy.class,
        PolicyDocument.PresetChoice.class,
        LessonEntry.class,
        TakenMeasure.class,
        KnownFact.class)) {
      walk(type, seen);
    }
    return seen;
  }

  private static void walk(Type type, Map<String, Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> walk(part, seen));
    } else if (type instanceof Class<?> plain
        && plain.getName().startsWith("io.github.tvarka")
        && seen.put(plain.getName(), plain) == null) {
      if (plain.isSealed()) {
        Arrays.stream(plain.getPermittedSubclasses()).forEach(part -> walk(part, seen));
      } else if (plain.isRecord()) {
        Arrays.stream(plain.getRecordComponents())
            .filter(component -> !isOneValue(plain))
            .forEach(component -> walk(component.getGenericType(), seen));
      }
    }
  }

  private static boolean isOneValue(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }
}
