package io.github.tvarka.examples.cli.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Strict JSON: what is missing, unknown, given twice or of another type is refused, not guessed.
 *
 * <p>These are the settings that a user of the library should take over.
 */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(
          DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
          DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
          DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
      .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .enable(SerializationFeature.INDENT_OUTPUT)
      .withCoercionConfig(
          LogicalType.Textual,
          config -> config
              .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
              .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
              .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
      .addModule(new SimpleModule()
          .addDeserializer(
              LocalDate.class,
              text(LocalDate.class, LocalDate::parse, "must be a date such as 2025-10-31"))
          .addDeserializer(
              LocalDateTime.class,
              text(
                  LocalDateTime.class,
                  LocalDateTime::parse,
                  "must be a moment such as 2025-10-31T08:15"))
          .addDeserializer(
              LocalTime.class,
              text(LocalTime.class, LocalTime::parse, "must be a time such as 08:15")))
      .build();

  private Json() {}

  /** Jackson would also take dates as lists of numbers. */
  private static <T> ValueDeserializer<T> text(
      Class<T> type, Function<String, T> parse, String rule) {
    return new ValueDeserializer<>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
          return type.cast(context.handleUnexpectedToken(context.constructType(type), parser));
        }
        try {
          return parse.apply(parser.getString());
        } catch (DateTimeException wrong) {
          throw context.weirdStringException(parser.getString(), type, rule);
        }
      }
    };
  }

  /**
   * The tree of a document.
   *
   * @param text the document
   * @return its tree
   * @throws Refusal if it is not JSON, or a property stands twice
   */
  public static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException fault) {
      throw JsonFaults.unreadable(fault);
    }
  }

  /**
   * A value from a part of a document.
   *
   * @param node the part
   * @param path where the part stands in the document; empty for the whole
   * @param type the value's type
   * @param <T> the value's type
   * @return the value
   * @throws Refusal if the part is not such a value
   */
  public static <T> T value(JsonNode node, String path, Class<T> type) {
    if (!node.isObject() && type.isRecord() && !path.isEmpty()) {
      throw Refusal.of(path, JsonFaults.shown(node), "must be an object");
    }
    if (path.isEmpty() && !node.isObject()) {
      throw Refusal.of("document", JsonFaults.shown(node), "must be an object");
    }
    try {
      return MAPPER.treeToValue(node, type);
    } catch (JacksonException fault) {
      throw new JsonFaults(node, path).refusal(fault);
    }
  }

  /**
   * A value from a part of a document, told as it would be if the whole document were read.
   *
   * @param document the document
   * @param path where the part stands in it, such as {@code policy.counters[0]}; empty for the whole
   * @param type the value's type
   * @throws Refusal if the part is not such a value
   */
  public static void part(JsonNode document, String path, Class<?> type) {
    JsonPath at = JsonPath.parse(path);
    JsonNode node = at.in(document);
    try {
      MAPPER.treeToValue(node, type);
    } catch (JacksonException fault) {
      throw new JsonFaults(node, path, at.around().clause(document)).refusal(fault);
    }
  }

  /**
   * A refusal of the library, brought to the place in a document.
   *
   * @param message what the library says, such as <i>measures.act (tolk) must be ...</i>
   * @param node the part of the document that the value was read from
   * @param path where the part stands in the document
   * @param type the type of the value
   * @return the refusal
   */
  public static Refusal refusal(String message, JsonNode node, String path, Class<?> type) {
    return new LibraryMessage(message, type)
        .at(new JsonPath(List.of()), inner -> inner.isEmpty() ? path : path + "." + inner, node);
  }

  /**
   * A value as a tree.
   *
   * @param value the value
   * @return its tree
   */
  public static JsonNode treeOf(Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * A value as a document.
   *
   * @param value the value
   * @return indented JSON with a line end
   */
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value).replace("\r\n", "\n") + "\n";
  }
}
