package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.progress.nomination.CompetitionPoints;
import io.github.tvarka.progress.nomination.PointsRow;
import io.github.tvarka.progress.nomination.PointsTable;
import java.util.List;
import java.util.stream.Stream;

/** The points tables of a nomination. */
final class PointsMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  PointsMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void points(PointsTable table) {
    text.section(rules.clause(table.clause()) + ": " + rules.in("taškai", "points") + ": "
        + rules.label(table.criterion().code()));
    text.table(
        List.of(rules.label(table.criterion().code()), rules.in("taškai", "points")),
        table.rows().stream().map(row -> row(row, table)).toList());
    text.line("");
    text.item(choice(table));
    rules.taken(table.readings()).forEach(text::item);
  }

  private List<String> row(PointsRow row, PointsTable table) {
    Stream<String> own = Stream.of(rules.wording().number(row.points()));
    Stream<String> further = row.further().stream()
        .flatMap(inside -> Stream.concat(
            Stream.of(rules.in("ir dar pagal: ", "and on top, by: ")
                + rules.label(inside.criterion().code()) + " ("
                + rules.clause(inside.clause()) + "; " + choice(inside) + ")"),
            inside.rows().stream().map(one -> String.join(": ", row(one, inside)))));
    return List.of(rules.range(row.when()), MarkdownText.lines(Stream.concat(own, further)));
  }

  private String choice(PointsTable table) {
    return switch (table.choice()) {
      case ONLY -> rules.in("tinka tik viena eilutė", "only one row fits");
      case HIGHEST ->
        rules.in(
            "iš tinkamų eilučių imama daugiausia taškų duodanti",
            "of the rows that fit, the best counts");
      case SUM ->
        rules.in(
            "visų tinkamų eilučių taškai sudedami", "the points of all rows that fit are added");
    };
  }

  void competitions(CompetitionPoints competitions) {
    text.section(rules.clause(competitions.clause()) + ": "
        + rules.in("taškai už konkursus ir olimpiadas", "points for competitions"));
    text.table(
        List.of(
            rules.in("varžybų lygis", "competition"),
            rules.in("vietos", "places"),
            rules.in("taškai", "points")),
        competitions.rows().stream()
            .map(row -> List.of(
                rules.label(row.level().code()),
                rules.range(row.places()),
                rules.wording().number(row.points())))
            .toList());
    text.line("");
    text.item(rules.in(
            "skaičiuojama rezultatų, geriausių pirma: ne daugiau kaip ",
            "results that count, the best first: at most ")
        + competitions.atMost());
  }
}
