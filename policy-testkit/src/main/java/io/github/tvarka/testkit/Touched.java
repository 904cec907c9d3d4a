package io.github.tvarka.testkit;

import io.github.tvarka.policy.citation.Clause;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** One clause that a class or a method names; the document is empty where it names none. */
record Touched(String where, String document, Clause clause) {
  /** What a class and its own methods name. */
  static List<Touched> in(Class<?> type) {
    List<Touched> touched = new ArrayList<>(by(type.getName(), type));
    for (Method method : type.getDeclaredMethods()) {
      touched.addAll(by(type.getName() + "." + method.getName(), method));
    }
    return touched;
  }

  private static List<Touched> by(String where, AnnotatedElement element) {
    List<Touched> touched = new ArrayList<>();
    for (Exercises exercises : element.getAnnotationsByType(Exercises.class)) {
      for (String clause : exercises.value()) {
        touched.add(new Touched(where, exercises.document(), Clause.of(clause)));
      }
    }
    return touched;
  }
}
