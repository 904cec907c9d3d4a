package io.github.tvarka.examples.cli.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A refusal of the library, such as <i>request.to (2025-10-08) must not be before ...</i>, brought to the place in a document. */
record LibraryMessage(String message, Class<?> type) {
  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z.\\[\\]0-9]+) (?:\\((.*?)\\) )?(must .*)", Pattern.DOTALL);

  Refusal at(JsonPath path, UnaryOperator<String> full, JsonNode root) {
    Matcher parts = PARTS.matcher(message);
    if (!parts.matches()) {
      return new Refusal(full.apply(path.text()) + ": " + message);
    }
    String value = parts.group(2) == null ? "missing" : parts.group(2);
    JsonPath place = place(parts.group(1), value, path, root);
    return Refusal.of(full.apply(place.text()), value, parts.group(3).replaceAll(alias(), "$1"));
  }

  /** The library calls a value's parts by the kind of value: request.to is the property to of whatever request was read. */
  private JsonPath place(String name, String value, JsonPath path, JsonNode root) {
    List<String> segments = Arrays.asList(name.split("\\."));
    if (path.endsWith(name) || (segments.size() == 1 && !hasProperty(segments.get(0)))) {
      return path;
    }
    int skipped = hasProperty(segments.get(0)) ? 0 : 1;
    JsonPath place = path;
    for (String segment : segments.subList(skipped, segments.size())) {
      JsonNode node = place.in(root);
      if (node != null && node.isArray()) {
        place = element(place, node, segment, value);
      }
      for (Object step : new JsonPath("/" + segment.replace("[", "/").replace("]", "")).steps()) {
        place = place.with(step);
      }
    }
    return place;
  }

  /** The element of a list that the refused value stands in; the last, since the first of two equals is none too many. */
  private static JsonPath element(JsonPath list, JsonNode nodes, String property, String value) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      JsonNode found = nodes.get(i).get(property);
      JsonNode date = nodes.get(i).get("date");
      String slot = date == null || found == null ? "" : date.asString() + "#" + found.asString();
      if (found != null && (found.asString().equals(value) || slot.equals(value))) {
        return list.with(i);
      }
    }
    return list;
  }

  private boolean hasProperty(String name) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getName().equals(name.replaceAll("\\[.*", "")));
  }

  private static String alias() {
    return "\\b(?:request|schoolDecision|calendar|break|term|edition)\\.([a-z])";
  }
}
