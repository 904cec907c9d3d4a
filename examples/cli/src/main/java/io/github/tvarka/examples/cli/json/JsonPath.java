package io.github.tvarka.examples.cli.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Where something stands in a document, such as {@code facts.requests[0].to}. Immutable. */
record JsonPath(List<Object> steps) {
  JsonPath {
    steps = List.copyOf(steps);
  }

  /** From a pointer such as {@code /facts/requests/0/to}. */
  JsonPath(String pointer) {
    this(steps(pointer));
  }

  private static List<Object> steps(String pointer) {
    List<Object> steps = new ArrayList<>();
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      steps.add(
          step.matches("[0-9]{1,6}")
              ? (Object) Integer.valueOf(step)
              : step.replace("~1", "/").replace("~0", "~"));
    }
    return steps;
  }

  /** An index is left out where one element stands without the brackets of a list. */
  static JsonPath of(List<JacksonException.Reference> references, JsonNode root) {
    JsonPath path = new JsonPath(List.of());
    for (JacksonException.Reference reference : references) {
      JsonNode node = path.in(root);
      if (reference.getPropertyName() != null) {
        path = path.with(reference.getPropertyName());
      } else if (reference.getIndex() >= 0 && (node == null || node.isArray())) {
        path = path.with(reference.getIndex());
      }
    }
    return path;
  }

  JsonPath with(Object step) {
    List<Object> more = new ArrayList<>(steps);
    more.add(step);
    return new JsonPath(more);
  }

  /** What stands around the last step. */
  JsonPath around() {
    return new JsonPath(steps.subList(0, Math.max(0, steps.size() - 1)));
  }

  boolean endsWith(String name) {
    return !steps.isEmpty() && steps.get(steps.size() - 1).equals(name);
  }

  /** The node there; null if the document has none. */
  JsonNode in(JsonNode root) {
    JsonNode node = root;
    for (Object step : steps) {
      if (node == null) {
        return null;
      }
      node = step instanceof Integer index ? node.get(index) : node.get((String) step);
    }
    return node;
  }

  /** The clause of the innermost object on the way that has one, besides the property {@code clause} itself. */
  Optional<String> clause(JsonNode root) {
    int last = endsWith("clause") ? steps.size() - 1 : steps.size();
    for (int length = last; length >= 0; length--) {
      JsonNode node = new JsonPath(steps.subList(0, length)).in(root);
      boolean broken = length == last && last < steps.size();
      if (!broken && node != null && node.path("clause").isString()) {
        return Optional.of(node.path("clause").stringValue());
      }
    }
    return Optional.empty();
  }

  /** The path that {@link #text()} wrote. */
  static JsonPath parse(String text) {
    String pointer = text.replace("[", ".").replace("]", "").replace('.', '/');
    return new JsonPath(pointer.isEmpty() ? "" : "/" + pointer);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer) {
        text.append('[').append(step).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step);
      }
    }
    return text.toString();
  }
}
