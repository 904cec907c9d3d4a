package io.github.tvarka.examples.cli.json;

import io.github.tvarka.policy.condition.Condition;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Puts what Jackson found into one line without the names of classes: property, value and rule. */
final class JsonFaults {
  private static final Pattern MISSING = Pattern.compile("creator property '([^']+)'");
  private static final Pattern QUOTED = Pattern.compile("property \"([^\"]+)\"");
  private static final int LONGEST = 60;

  private final JsonNode root;
  private final String prefix;
  private final Optional<String> clause;

  JsonFaults(JsonNode root, String prefix) {
    this(root, prefix, Optional.empty());
  }

  /** In a part of a document that stands in a clause of a regulation. */
  JsonFaults(JsonNode root, String prefix, Optional<String> clause) {
    this.root = root;
    this.prefix = prefix;
    this.clause = clause;
  }

  /** A document that is not JSON. */
  static Refusal unreadable(JacksonException fault) {
    TokenStreamLocation at = fault.getLocation();
    String place = at == null
        ? "document"
        : "line " + at.getLineNr() + ", column " + Math.max(1, at.getColumnNr());
    Matcher twice = QUOTED.matcher(fault.getOriginalMessage());
    if (fault.getOriginalMessage().startsWith("Duplicate") && twice.find()) {
      String path = fault.processor() instanceof JsonParser parser
          ? new JsonPath(parser.streamReadContext().pathAsPointer().toString()).text()
          : twice.group(1);
      return Refusal.of(path, "given twice, " + place, "must stand once");
    }
    if (fault.getOriginalMessage().startsWith("Trailing token")) {
      return Refusal.of("document", place, "must end with its closing brace");
    }
    return Refusal.of("document", place, "must be JSON: " + brief(fault));
  }

  private static String brief(JacksonException fault) {
    String message = fault.getOriginalMessage().replaceAll("\\R.*", "");
    return message.replaceAll(
        " \\(start marker.*| \\(for (?:Object|Array).*|, from `.*|: enable `.*", "");
  }

  /** What is refused, with its place, and with the clause of the regulation that it stands in. */
  Refusal refusal(JacksonException fault) {
    JsonPath path = JsonPath.of(fault.getPath(), root);
    Refusal found = found(fault, path);
    return prefix.startsWith("facts") ? found : found.inClause(path.clause(root).or(() -> clause));
  }

  private Refusal found(JacksonException fault, JsonPath path) {
    if (fault instanceof UnrecognizedPropertyException unknown) {
      return Refusal.of(full(path.text()), "unknown property", "must be one of " + known(unknown));
    } else if (fault instanceof ValueInstantiationException broken) {
      return broken(broken, path);
    } else if (fault instanceof InvalidFormatException wrong
        && fault.getOriginalMessage().contains(": must ")) {
      String message = fault.getOriginalMessage();
      String rule = message.substring(message.lastIndexOf(": must ") + 2);
      return Refusal.of(full(path.text()), value(path), rule);
    } else if (fault instanceof MismatchedInputException mismatch) {
      return mismatch(mismatch, path);
    }
    return Refusal.of(
        full(path.text()),
        value(path),
        fault.getOriginalMessage().contains("out of range")
            ? "must be a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE
            : "must be readable: " + brief(fault));
  }

  private static String known(UnrecognizedPropertyException unknown) {
    Collection<Object> known = unknown.getKnownPropertyIds();
    return known == null
        ? "the known ones"
        : known.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private Refusal broken(ValueInstantiationException fault, JsonPath path) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    String message = String.valueOf(cause.getMessage());
    Class<?> type = fault.getType().getRawClass();
    return new LibraryMessage(message, type).at(path, this::full, root);
  }

  private Refusal mismatch(MismatchedInputException fault, JsonPath path) {
    Matcher missing = MISSING.matcher(fault.getOriginalMessage());
    if (fault.getOriginalMessage().startsWith("Missing") && missing.find()) {
      String name = missing.group(1);
      String field = (path.endsWith(name) ? path : path.with(name)).text();
      return Refusal.of(full(field), "missing", "must be given");
    }
    if (fault instanceof InvalidNullException) {
      return Refusal.of(full(path.text()), "missing", "must be given");
    }
    if (fault.getOriginalMessage().startsWith("Cannot deserialize Map key")
        && fault instanceof InvalidFormatException key) {
      return Refusal.of(full(path.text()), key.getValue(), Expected.of(fault.getTargetType()));
    }
    Class<?> type = fault instanceof InvalidTypeIdException unclear && unclear.getBaseType() != null
        ? unclear.getBaseType().getRawClass()
        : fault.getTargetType();
    if (type == Condition.class) {
      return Refusal.of(
          full(path.text()),
          value(path),
          "must be a condition, which begins with one of " + String.join(", ", firstWords()));
    }
    return Refusal.of(full(path.text()), value(path), Expected.of(type));
  }

  /** The properties by which conditions are told apart. */
  private static List<String> firstWords() {
    return Arrays.stream(Condition.class.getPermittedSubclasses())
        .map(Class::getRecordComponents)
        .map(components -> components[0])
        .map(RecordComponent::getName)
        .toList();
  }

  private String full(String path) {
    if (path.isEmpty()) {
      return prefix.isEmpty() ? "document" : prefix;
    }
    return prefix.isEmpty() || path.startsWith("[") ? prefix + path : prefix + "." + path;
  }

  private String value(JsonPath path) {
    return Optional.ofNullable(path.in(root)).map(JsonFaults::shown).orElse("missing");
  }

  static String shown(JsonNode node) {
    String text = node.isString() ? node.stringValue() : node.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }
}
