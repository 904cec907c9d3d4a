package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Numbers that show all that rows of bands can do: each bound, and one between each two. */
final class Bounds {
  private static final Fraction HALF = Fraction.of(1, 2);

  private Bounds() {}

  static List<Fraction> around(List<PointsRow> rows) {
    NavigableSet<Fraction> bounds = new TreeSet<>();
    rows.stream().flatMap(row -> of(row.when())).forEach(bound -> {
      bounds.add(bound.minus(Fraction.of(1)));
      bounds.add(bound);
      bounds.add(bound.plus(Fraction.of(1)));
    });
    return withMiddles(bounds);
  }

  /** The same inside what a number can be, its ends included. */
  static List<Fraction> inside(Interval possible, List<PointsRow> rows) {
    NavigableSet<Fraction> bounds = new TreeSet<>(List.of(possible.least(), possible.most()));
    rows.stream()
        .flatMap(row -> of(row.when()))
        .filter(
            bound -> bound.compareTo(possible.least()) > 0 && bound.compareTo(possible.most()) < 0)
        .forEach(bounds::add);
    return withMiddles(bounds);
  }

  private static Stream<Fraction> of(Band band) {
    return Stream.of(band.atLeast(), band.moreThan(), band.atMost(), band.lessThan())
        .flatMap(Optional::stream);
  }

  private static List<Fraction> withMiddles(NavigableSet<Fraction> bounds) {
    List<Fraction> numbers = new ArrayList<>(bounds);
    int known = numbers.size();
    for (int i = 1; i < known; i++) {
      numbers.add(numbers.get(i - 1).plus(numbers.get(i)).times(HALF));
    }
    return numbers;
  }
}
