package io.github.tvarka.examples.cli.schema;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.policy.json.Required;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a kind of case, made from the records that it is read into and their comments. What the kernel's values look like is
 * taken from the schema of attendance, which is written by hand.
 */
final class CaseSchema {
  private static final String BASE = "https://github.com/tvarka/tvarka/examples/data/schema/";
  private static final String KERNEL = "io.github.tvarka.policy.";
  private static final String CODE = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final CaseKind<?, ?> kind;
  private final JsonNode known;
  private final Map<Class<?>, String> names = new LinkedHashMap<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();
  private final ObjectNode defs = MAPPER.createObjectNode();

  CaseSchema(CaseKind<?, ?> kind, JsonNode attendance) {
    this.kind = kind;
    this.known = attendance.get("$defs");
  }

  String text() {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", BASE + kind.name() + "-case.schema.json");
    root.put("title", "A case to decide: " + kind.name());
    root.put("description", kind.about());
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties
        .putObject("kind")
        .put("description", "The concept that decides the case.")
        .put("const", kind.name());
    policy(properties.putObject("policy"));
    properties
        .putObject("asOf")
        .put("description", "The day of the decision: what came by its end is known.")
        .put("type", "string")
        .put("format", "date");
    ObjectNode facts = properties.putObject("facts");
    facts.put("description", "All that is known of the case.");
    facts.setAll(schema(kind.facts()));
    ArrayNode required = root.putArray("required");
    Stream.of("kind", "policy", "asOf", "facts").forEach(required::add);
    root.put("additionalProperties", false);
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      defs.set(names.get(type), definition(type));
    }
    root.set("$defs", defs);
    return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  private void policy(ObjectNode policy) {
    policy.put(
        "description",
        "The regulation to decide under: a preset's id, a preset with readings, or a policy written out.");
    ArrayNode ways = policy.putArray("oneOf");
    ways.addObject().put("type", "string").put("minLength", 1);
    ways.add(schema(PolicyDocument.PresetChoice.class));
    ways.add(schema(kind.regulation().policy()));
  }

  // Types in their places

  private ObjectNode schema(Type type) {
    ObjectNode node = MAPPER.createObjectNode();
    if (type instanceof ParameterizedType generic) {
      return parameterized(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == int.class
        || plain == Integer.class
        || plain == long.class
        || plain == Long.class) {
      return node.put("type", "integer");
    } else if (plain == boolean.class || plain == Boolean.class) {
      return node.put("type", "boolean");
    } else if (plain == BigDecimal.class) {
      return node.put("type", "number");
    } else if (plain == String.class) {
      return node.put("type", "string");
    } else if (plain == LocalDate.class) {
      return node.put("type", "string").put("format", "date");
    } else if (plain == LocalTime.class || plain == LocalDateTime.class) {
      return node.put("type", "string");
    } else if (plain == YearMonth.class) {
      return node.put("type", "string").put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$");
    } else if (plain == MonthDay.class) {
      return node.put("type", "string")
          .put("pattern", "^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    } else if (plain == DayOfWeek.class) {
      ArrayNode days = node.putArray("enum");
      Arrays.stream(DayOfWeek.values()).map(Enum::name).forEach(days::add);
      return node;
    }
    return node.put("$ref", "#/$defs/" + name(plain));
  }

  private ObjectNode parameterized(ParameterizedType generic) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] parts = generic.getActualTypeArguments();
    ObjectNode node = MAPPER.createObjectNode();
    if (raw == Optional.class) {
      return schema(parts[0]);
    } else if (Collection.class.isAssignableFrom(raw)) {
      node.put("type", "array").set("items", schema(parts[0]));
      return node;
    } else if (Map.class.isAssignableFrom(raw)) {
      node.put("type", "object").set("additionalProperties", schema(parts[1]));
      return node;
    }
    throw new IllegalStateException("no schema for " + generic);
  }

  private String name(Class<?> type) {
    String given = names.get(type);
    if (given != null) {
      return given;
    }
    String simple = type.getSimpleName();
    String name = names.containsValue(simple)
        ? type.getName().substring(type.getPackageName().length() + 1).replace('$', '.')
        : simple;
    name = names.containsValue(name) ? type.getName() : name;
    names.put(type, name);
    open.push(type);
    return name;
  }

  // Definitions

  private JsonNode definition(Class<?> type) {
    String simple = type.getSimpleName();
    if (known.has(simple)
        && (type.getName().startsWith(KERNEL) || type == PolicyDocument.PresetChoice.class)) {
      return copied(type, known.get(simple));
    }
    ObjectNode node = MAPPER.createObjectNode();
    node.put("description", SourceText.of(type).says());
    if (type.isEnum()) {
      return constants(type, node);
    } else if (type.isSealed()) {
      ArrayNode kinds = node.putArray("oneOf");
      Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> kinds.add(schema(kind)));
      return node;
    }
    return oneValue(type).map(value -> text(type, value, node)).orElseGet(() -> object(type, node));
  }

  /** A definition of the kernel, and those that it refers to. */
  private JsonNode copied(Class<?> type, JsonNode definition) {
    definition.findValues("$ref").forEach(ref -> {
      String name = ref.stringValue().substring("#/$defs/".length());
      if (!defs.has(name)) {
        defs.set(name, known.get(name));
        copied(type, known.get(name));
      }
    });
    return definition;
  }

  private static Optional<Class<?>> oneValue(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonValue.class))
        .<Class<?>>map(Method::getReturnType)
        .findFirst();
  }

  private JsonNode text(Class<?> type, Class<?> value, ObjectNode node) {
    if (value != String.class) {
      if (Collection.class.isAssignableFrom(value) || Map.class.isAssignableFrom(value)) {
        node.setAll(schema(type.getRecordComponents()[0].getGenericType()));
        return node;
      }
      if (value == Object.class) {
        node.putArray("type").add("integer").add("string");
        return node;
      }
      return node.setAll(schema(value));
    }
    node.put("type", "string");
    RecordComponent[] parts = type.getRecordComponents();
    if (parts.length == 1 && parts[0].getName().equals("code")) {
      node.put("pattern", CODE);
    }
    return node;
  }

  private static JsonNode constants(Class<?> type, ObjectNode node) {
    ArrayNode constants = node.putArray("oneOf");
    for (Object constant : type.getEnumConstants()) {
      constants
          .addObject()
          .put("const", word((Enum<?>) constant))
          .put("description", SourceText.ofConstant((Enum<?>) constant));
    }
    return node;
  }

  private static String word(Enum<?> constant) {
    try {
      JsonProperty word =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return word == null ? constant.name() : word.value();
    } catch (NoSuchFieldException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private JsonNode object(Class<?> type, ObjectNode node) {
    node.put("type", "object");
    ObjectNode properties = node.putObject("properties");
    ArrayNode required = MAPPER.createArrayNode();
    discriminator(type, properties, required);
    SourceText source = SourceText.of(type);
    for (RecordComponent part : type.getRecordComponents()) {
      ObjectNode property = properties.putObject(part.getName());
      property.put(
          "description",
          source
              .says(part.getName())
              .orElseThrow(() -> new IllegalStateException("no @param " + part + " of " + type)));
      property.setAll(part(part));
      if (part.getAccessor().isAnnotationPresent(Required.class)) {
        required.add(part.getName());
      }
    }
    if (!required.isEmpty()) {
      node.set("required", required);
    }
    return node.put("additionalProperties", false);
  }

  /** Some lists may be given as their one element. */
  private ObjectNode part(RecordComponent part) {
    ObjectNode schema = schema(part.getGenericType());
    JsonFormat format = part.getAccessor().getAnnotation(JsonFormat.class);
    boolean single = format != null
        && Arrays.asList(format.with()).contains(JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
    if (!single) {
      return schema;
    }
    ObjectNode either = MAPPER.createObjectNode();
    either.putArray("oneOf").add(schema.get("items")).add(schema);
    return either;
  }

  /** The property by which a reader tells which of several records it is. */
  private static void discriminator(Class<?> type, ObjectNode properties, ArrayNode required) {
    for (Class<?> family : type.getInterfaces()) {
      JsonTypeInfo info = family.getAnnotation(JsonTypeInfo.class);
      JsonSubTypes kinds = family.getAnnotation(JsonSubTypes.class);
      if (info != null && kinds != null && info.use() == JsonTypeInfo.Id.NAME) {
        Arrays.stream(kinds.value()).filter(one -> one.value() == type).forEach(one -> {
          properties
              .putObject(info.property())
              .put("description", "Which one it is.")
              .put("const", one.name());
          required.add(info.property());
        });
      }
    }
  }
}
