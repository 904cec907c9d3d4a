package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.EveryFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The numbers of further lessons at which an answer can change: where a count reaches an edge of a band, and the next number. */
final class TurningPoints {
  private TurningPoints() {}

  static SortedSet<Integer> of(List<Finding> findings, int most) {
    SortedSet<Integer> points = new TreeSet<>();
    for (Finding leaf : findings.stream().flatMap(TurningPoints::leaves).toList()) {
      if (leaf instanceof QuantityFinding quantity) {
        edges(quantity.limit(), quantity.observed(), Fraction.of(1), points);
      } else if (leaf instanceof ShareFinding share) {
        edges(share.limit(), share.observed(), share.whole(), points);
      } else if (leaf instanceof EveryFinding every) {
        LongStream.rangeClosed(1, Math.min(most, step(every)))
            .forEach(point -> points.add((int) point));
      }
    }
    points.removeIf(point -> point < 1 || point > most);
    return points;
  }

  /** The number with which another step is surely passed, whatever uncertain lessons come to. */
  private static long step(EveryFinding every) {
    Fraction after = Fraction.of(every.after());
    Fraction passed =
        every.before().most().compareTo(after) > 0 ? every.before().most() : after;
    return floor(passed.minus(every.now().least())) + every.every() + 1;
  }

  private static void edges(
      Band band, Interval observed, Fraction whole, SortedSet<Integer> points) {
    Stream.of(band.atLeast(), band.moreThan(), band.atMost(), band.lessThan())
        .flatMap(bound -> bound.stream())
        .map(whole::times)
        .forEach(edge -> {
          long nearest = floor(edge.minus(observed.most()));
          long farthest = floor(edge.minus(observed.least())) + 1;
          LongStream.rangeClosed(nearest, farthest)
              .forEach(point -> points.add(Math.toIntExact(point)));
        });
  }

  private static long floor(Fraction number) {
    return Math.floorDiv(number.numerator(), number.denominator());
  }

  private static Stream<Finding> leaves(Finding finding) {
    return finding instanceof CompoundFinding compound
        ? compound.parts().stream().flatMap(TurningPoints::leaves)
        : Stream.of(finding);
  }
}
