package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Points for places in olympiads and competitions of the school year. Immutable.
 *
 * @param clause the clause that gives them
 * @param rows what each place is worth; a place in no row is worth nothing, a place in several the most of them
 * @param atMost how many results count, the best first; while a candidate's results are not known, as many may be the best
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CompetitionPoints(
    @Required Clause clause,
    @Required List<PlacePoints> rows,
    @Required int atMost) implements Serializable {
  /** What a candidate's results are called among the criteria. */
  static final CounterKey RESULTS = CounterKey.of("competition-results");

  /** Refuses points without rows, and a number of results below one. */
  public CompetitionPoints {
    Check.given("competitions.clause", clause);
    rows = Check.filled("competitions.rows", rows);
    Check.that(atMost > 0, "competitions.atMost", atMost, "must be positive");
  }

  /** What the results are worth together; empty results are not known. */
  Interval points(Optional<List<CompetitionResult>> results) {
    List<Fraction> least = new ArrayList<>();
    List<Fraction> most = new ArrayList<>();
    results.ifPresent(known -> known.forEach(result -> {
      Fraction best = best(result.level(), Optional.empty());
      boolean placed = result.place().isPresent();
      Fraction given = placed ? best(result.level(), result.place()) : Fraction.ZERO;
      least.add(given);
      most.add(placed ? given : best);
    }));
    if (results.isEmpty()) {
      Fraction best =
          rows.stream().map(PlacePoints::points).reduce(Fraction.ZERO, CompetitionPoints::larger);
      return new Interval(Fraction.ZERO, best.times(Fraction.of(atMost)));
    }
    return new Interval(sumOfBest(least), sumOfBest(most));
  }

  private Fraction best(CompetitionLevel level, Optional<Integer> place) {
    Fraction best = Fraction.ZERO;
    for (PlacePoints row : rows) {
      boolean fits = row.level().equals(level)
          && place.map(number -> row.places().contains(Fraction.of(number))).orElse(true);
      best = fits ? larger(best, row.points()) : best;
    }
    return best;
  }

  private static Fraction larger(Fraction one, Fraction other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private Fraction sumOfBest(List<Fraction> points) {
    return points.stream()
        .sorted(Comparator.reverseOrder())
        .limit(atMost)
        .reduce(Fraction.ZERO, Fraction::plus);
  }
}
