package io.github.tvarka.examples.cli.regulation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Markdown as it grows: headings, items and tables. */
final class MarkdownText {
  private final StringBuilder text = new StringBuilder();

  /** A heading of the second level, with an empty line on both sides. */
  void part(String heading) {
    text.append("\n## ").append(capital(heading)).append("\n\n");
  }

  /** A heading of the third level, with an empty line on both sides. */
  void section(String heading) {
    gap();
    text.append("### ").append(capital(heading)).append("\n\n");
  }

  /** An empty line, unless there is one. */
  void gap() {
    if (!text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  void item(String item) {
    text.append("- ").append(item).append('\n');
  }

  void inner(String item) {
    text.append("  - ").append(item).append('\n');
  }

  /** A table, with an empty line before it where something else stands there. */
  void table(List<String> head, List<List<String>> rows) {
    gap();
    row(head);
    row(head.stream().map(name -> "---").toList());
    rows.forEach(this::row);
  }

  private void row(List<String> cells) {
    text.append(cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String capital(String heading) {
    return heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
  }

  /** What stands in one cell, each on a line of its own. */
  static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("<br>"));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
