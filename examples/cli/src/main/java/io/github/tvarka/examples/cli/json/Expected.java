package io.github.tvarka.examples.cli.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.quantity.Fraction;
import java.lang.reflect.Method;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What a property of a type must be, for people. */
final class Expected {
  private Expected() {}

  static String of(Class<?> type) {
    if (type == null) {
      return "must be of another type";
    } else if (type == int.class || type == Integer.class || type == long.class) {
      return "must be a whole number";
    } else if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    } else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "must be a list";
    } else if (Temporal.class.isAssignableFrom(type)) {
      return "must be text, such as " + example(type);
    } else if (type.isEnum()) {
      return "must be one of " + constants(type);
    } else if (type == Fraction.class) {
      return "must be a whole number or a fraction such as \"1/3\"";
    } else if (Map.class.isAssignableFrom(type)) {
      return "must be an object";
    }
    return type == String.class || textual(type) ? "must be text" : "must be an object";
  }

  private static String example(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "2025-10-31";
      case "LocalTime" -> "08:15";
      default -> "2025-10-31T08:15";
    };
  }

  private static String constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> field.isEnumConstant())
        .map(field -> field.isAnnotationPresent(JsonProperty.class)
            ? field.getAnnotation(JsonProperty.class).value()
            : field.getName())
        .collect(Collectors.joining(", "));
  }

  /** A value that JSON writes as one text. */
  private static boolean textual(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonValue.class))
        .map(Method::getReturnType)
        .anyMatch(String.class::equals);
  }
}
