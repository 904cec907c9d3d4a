package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.FactContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.List;

/** Reads points tables for one candidate; a number that is not known gives all the points that it may. */
final class PointsReader {
  private static final Interval NONE = Interval.exactly(0);

  private final Source source;
  private final FactContext known;
  private final DateRange year;

  PointsReader(Source source, FactContext known, DateRange year) {
    this.source = source;
    this.known = known;
    this.year = year;
  }

  PointsGiven read(PointsTable table) {
    Interval observed = measure(table).amount();
    Interval points = points(table);
    List<List<Need>> needs = new ArrayList<>();
    table.walk().forEach(inner -> needs.add(measure(inner).needs()));
    return new PointsGiven(
        source.cite(table.clause()),
        table.criterion(),
        observed,
        points,
        points.exact() ? List.of() : Need.merge(needs));
  }

  private Measured measure(PointsTable table) {
    return known.measure(table.criterion(), year);
  }

  private Interval points(PointsTable table) {
    return Bounds.inside(measure(table).amount(), table.rows()).stream()
        .map(number -> points(table, number))
        .reduce(PointsReader::span)
        .orElse(NONE);
  }

  private Interval points(PointsTable table, Fraction number) {
    Interval all = NONE;
    for (PointsRow row : table.rows()) {
      if (row.when().contains(number)) {
        Interval points = row.further().map(this::points).orElse(NONE).plus(row.points());
        all = table.choice() == RowChoice.HIGHEST ? highest(all, points) : sum(all, points);
      }
    }
    return all;
  }

  private static Interval sum(Interval one, Interval other) {
    return new Interval(one.least().plus(other.least()), one.most().plus(other.most()));
  }

  private static Interval highest(Interval one, Interval other) {
    return new Interval(larger(one.least(), other.least()), larger(one.most(), other.most()));
  }

  private static Interval span(Interval one, Interval other) {
    Fraction least = one.least().compareTo(other.least()) < 0 ? one.least() : other.least();
    return new Interval(least, larger(one.most(), other.most()));
  }

  private static Fraction larger(Fraction one, Fraction other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
