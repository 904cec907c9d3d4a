package io.github.tvarka.verification;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;

/**
 * A public value, and the name of the file that pins its JSON.
 *
 * @param name the simple name of its type, and what is special about it
 * @param as the type that JSON is read as: the record itself, or the sealed interface that tells records apart
 * @param value the value
 */
record Sample(String name, Class<?> as, Record value) {
  static Sample of(Record value) {
    return new Sample(simpleName(value.getClass()), family(value.getClass()), value);
  }

  static Sample of(String special, Record value) {
    Sample sample = of(value);
    return new Sample(sample.name + "-" + special, sample.as, value);
  }

  Class<? extends Record> type() {
    return value.getClass();
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
