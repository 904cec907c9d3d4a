package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.regulation.FarDays;
import io.github.tvarka.examples.cli.regulation.Slips;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses rows with a mistyped code, which would pass for one that the regulation does not know, or with a mistyped year.
 *
 * @param slips the codes that the regulation knows
 * @param subjects what the timetable calls the subjects
 * @param far the days that the calendar reaches
 */
record RowSlips(Slips slips, Set<String> subjects, FarDays far) {
  /** What people name as they like, and how one row is told from another. */
  private static final List<String> FREE = List.of("student", "plan", "notice");

  /** Days that may lie long before. */
  private static final List<String> OLD = List.of("known_on", "since");

  void check(CsvRow row) {
    row.cells().forEach((column, cell) -> {
      if (!FREE.contains(column)) {
        for (String word : cell.split("[;:]")) {
          check(row, column, word);
        }
      }
    });
  }

  private void check(CsvRow row, String column, String word) {
    Optional<String> broken = column.equals("subject")
        ? Slips.near(word, subjects)
            .map(near -> "must be a subject as the timetable calls it. Maybe " + near)
        : Slips.near(word, slips.words()).map(Slips::rule);
    broken.or(() -> OLD.contains(column) ? Optional.empty() : far.rule(word)).ifPresent(rule -> {
      throw Refusal.of(row.place() + ": " + column, word, rule);
    });
  }
}
