package io.github.tvarka.examples.cli.json;

import java.util.ArrayList;
import java.util.List;
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
