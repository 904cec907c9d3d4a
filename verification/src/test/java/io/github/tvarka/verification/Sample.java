package io.github.tvarka.verification;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A public value, and the name of the file that pins its JSON.
 *
 * @param name the simple name of its type, and what is special about it
 * @param as the type that JSON is read as: that of the value itself, or the sealed interface that tells records apart
 * @param value the value
 */
record Sample(String name, Class<?> as, Object value) {
  static Sample of(Object value) {
    return new Sample(simpleName(value.getClass()), family(value.getClass()), value);
  }

  static Sample of(String special, Object value) {
    Sample sample = of(value);
    return new Sample(sample.name + "-" + special, sample.as, value);
  }

  Class<?> type() {
    return value.getClass();
  }

  /** The parts of the value; none if it is no record. */
  Stream<RecordComponent> parts() {
    return type().isRecord() ? Stream.of(type().getRecordComponents()) : Stream.empty();
  }

  static String simpleName(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private static Class<?> family(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .filter(parent -> parent.isAnnotationPresent(JsonTypeInfo.class))
        .findFirst()
        .orElse(type);
  }

  @Override
  public String toString() {
    return name;
  }
}
