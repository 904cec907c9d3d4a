package io.github.tvarka.examples.cli.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a folder's files, to which refusals of the library are brought. */
public final class Places {
  private static final Pattern REFUSED =
      Pattern.compile("(?s)(?:.*[. ])?([A-Za-z0-9-]+)(?:\\[[0-9]+])?\\)? ?\\((.*?)\\) (must .*)");

  private final List<CsvRow> rows = new ArrayList<>();

  /** No rows yet. */
  Places() {}

  List<CsvRow> rows() {
    return List.copyOf(rows);
  }

  void add(CsvRow row) {
    rows.add(row);
  }

  /**
   * A refusal such as <i>record.rows.levels.music (9) must be ...</i>, brought to its row: <i>levels.csv line 2: music (9) must be ...</i>
   *
   * @param student whose facts are refused
   * @param message what the library says
   * @return the same with the row, if one row of the student alone has the value; otherwise as it was
   */
  public String of(String student, String message) {
    Matcher refused = REFUSED.matcher(message);
    if (!refused.matches() || refused.group(3).startsWith("must not stand twice")) {
      return message;
    }
    String value = refused.group(2);
    List<CsvRow> ofStudent =
        rows.stream().filter(row -> student.equals(row.cells().get("student"))).toList();
    List<String> named = ofStudent.stream()
        .filter(row -> value.equals(row.cells().get(column(refused.group(1)))))
        .map(row -> row.refusal(column(refused.group(1)), refused.group(3)).getMessage())
        .toList();
    return one(named)
        .or(() -> one(ofStudent.stream()
            .flatMap(row -> row.cells().keySet().stream()
                .filter(column -> holds(row, column, value))
                .map(
                    column -> row.place() + ": " + column + " (" + value + ") " + refused.group(3)))
            .toList()))
        .orElse(message);
  }

  /** The library's name of a property as the files have it: birthDate is birth_date. */
  private static String column(String property) {
    return property.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static boolean holds(CsvRow row, String column, String value) {
    return !column.equals("student")
        && Arrays.asList(row.cells().get(column).split("[;:]")).contains(value);
  }

  private static Optional<String> one(List<String> places) {
    List<String> distinct = places.stream().distinct().toList();
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }
}
