package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.EveryFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The numbers of further lessons at which an answer can change: where a count reaches an edge of a band, and the next number. */
final class TurningPoints {
  private final Growth growth;
  private final int most;
  private final SortedSet<Integer> points = new TreeSet<>();

  private TurningPoints(Growth growth, int most) {
    this.growth = growth;
    this.most = most;
  }

  static SortedSet<Integer> of(List<Finding> findings, Growth growth, int most) {
    TurningPoints found = new TurningPoints(growth, most);
    findings.stream().flatMap(TurningPoints::leaves).forEach(found::add);
    return found.points;
  }

  private void add(Finding leaf) {
    if (leaf instanceof QuantityFinding quantity) {
      edges(quantity.limit(), quantity.observed(), Fraction.of(1), quantity.counter());
    } else if (leaf instanceof ShareFinding share) {
      boolean ofOneWhole = growth.of(share.of()).most().equals(Fraction.ZERO);
      if (ofOneWhole) {
        edges(share.limit(), share.observed(), share.whole(), share.counter());
      } else {
        add(1, most);
      }
    } else if (leaf instanceof EveryFinding every) {
      perLesson(every.counter()).forEach(one -> add(1, floor(step(every).dividedBy(one)) + 1));
    }
  }

  private void add(long from, long to) {
    LongStream.rangeClosed(Math.max(1, from), Math.min(most, to))
        .forEach(point -> points.add((int) point));
  }

  /** What one lesson adds, at the least and at the most, where that is anything. */
  private Stream<Fraction> perLesson(CounterKey counter) {
    Interval one = growth.of(counter);
    return Stream.of(one.least(), one.most())
        .distinct()
        .filter(amount -> amount.compareTo(Fraction.ZERO) > 0);
  }

  /** What is missing until another step is surely passed, whatever uncertain lessons come to. */
  private static Fraction step(EveryFinding every) {
    Fraction after = Fraction.of(every.after());
    Fraction passed =
        every.before().most().compareTo(after) > 0 ? every.before().most() : after;
    return passed.minus(every.now().least()).plus(Fraction.of(every.every()));
  }

  private void edges(Band band, Interval observed, Fraction whole, CounterKey counter) {
    Stream.of(band.atLeast(), band.moreThan(), band.atMost(), band.lessThan())
        .flatMap(bound -> bound.stream())
        .map(whole::times)
        .forEach(edge -> perLesson(counter).forEach(one -> {
          Fraction nearest = edge.minus(observed.most()).dividedBy(one);
          Fraction farthest = edge.minus(observed.least()).dividedBy(one);
          add(floor(nearest), floor(farthest) + 1);
        }));
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
