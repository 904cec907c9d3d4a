package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Explainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The rules of a regulation as Markdown, as its JSON has them: each part under a heading, its values as nested lists. Codes are named where
 * the vocabulary has a name for them; names of properties stay English.
 */
final class TreeMarkdown {
  /** What every regulation has is written elsewhere. */
  private static final Set<String> ELSEWHERE = Set.of(
      "document",
      "edition",
      "provisions",
      "duties",
      "cadences",
      "responsibilities",
      "readings",
      "vocabulary");

  private final Explainer explainer;
  private final StringBuilder text = new StringBuilder();

  private TreeMarkdown(Explainer explainer) {
    this.explainer = explainer;
  }

  static String of(Regulation policy, Explainer explainer, Say say) {
    TreeMarkdown markdown = new TreeMarkdown(explainer);
    Json.tree(Json.write(policy)).properties().forEach(part -> {
      if (!ELSEWHERE.contains(part.getKey())) {
        markdown.text.append("\n## ").append(heading(part.getKey())).append("\n\n");
        markdown.node("", part.getValue(), say);
      }
    });
    return markdown.text.toString();
  }

  private static String heading(String property) {
    String words = words(property);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String words(String property) {
    return property.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
  }

  private void node(String indent, JsonNode node, Say say) {
    if (node.isObject()) {
      node.properties()
          .forEach(entry -> entry(indent, words(entry.getKey()) + ":", entry.getValue(), say));
    } else if (node.isArray()) {
      node.forEach(element -> entry(indent, "", element, say));
    }
  }

  private void entry(String indent, String name, JsonNode value, Say say) {
    String line = inline(value, say);
    text.append(indent).append("- ").append(name);
    if (line != null) {
      text.append(name.isEmpty() ? "" : " ").append(line).append('\n');
    } else {
      text.append(name.isEmpty() ? "·\n" : "\n");
      node(indent + "  ", value, say);
    }
  }

  /** What fits into a line: a value, a text in two languages, or a list of values; null for the rest. */
  private String inline(JsonNode value, Say say) {
    if (value.isValueNode()) {
      return value.isString() ? explainer.label(value.stringValue()) : value.toString();
    } else if (value.isObject() && value.size() == 2 && value.has("lt") && value.has("en")) {
      return say.in(value.get("lt").stringValue(), value.get("en").stringValue());
    }
    List<String> values = new ArrayList<>();
    value.forEach(element -> values.add(element.isValueNode() ? inline(element, say) : null));
    return value.isArray() && !values.contains(null) ? String.join(", ", values) : null;
  }
}
