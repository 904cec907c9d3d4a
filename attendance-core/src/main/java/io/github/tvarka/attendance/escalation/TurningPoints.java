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
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

/** The numbers of further lessons at which an answer can change: where a count reaches an edge of a band, and the next number. */
final class TurningPoints {
  private static final Fraction ONE = Fraction.of(1);

  private final Growth growth;
  private final int most;
  private final Predicate<CounterKey> of;
  private final BitSet points = new BitSet();

  private TurningPoints(Growth growth, int most, Predicate<CounterKey> of) {
    this.growth = growth;
    this.most = most;
    this.of = of;
  }

  /** None yet. */
  static TurningPoints upTo(int most, Growth growth) {
    return new TurningPoints(growth, most, counter -> true);
  }

  /** None yet, and none but of what grows by each lesson alike, or but of what does not. */
  static TurningPoints ofThose(boolean evenly, int most, Growth growth) {
    return new TurningPoints(growth, most, counter -> growth.evenly(counter) == evenly);
  }

  /** The next one after a number; below 0 if there is none. */
  int after(int further) {
    return points.nextSetBit(further + 1);
  }

  /** Whether a number is one. */
  boolean isAt(int further) {
    return points.get(further);
  }

  /** Adds those at which what was found can change. */
  void add(Finding finding) {
    if (finding instanceof CompoundFinding compound) {
      for (Finding part : compound.parts()) {
        add(part);
      }
    } else if (finding instanceof QuantityFinding quantity) {
      edges(quantity.limit(), quantity.observed(), ONE, perLesson(quantity.counter()));
    } else if (finding instanceof ShareFinding share) {
      boolean ofOneWhole = growth.of(share.of()).most().equals(Fraction.ZERO);
      if (ofOneWhole) {
        edges(share.limit(), share.observed(), share.whole(), perLesson(share.counter()));
      } else if (of.test(share.counter())) {
        add(1, most);
      }
    } else if (finding instanceof EveryFinding every) {
      steps(step(every), perLesson(every.counter()));
    }
  }

  private Interval perLesson(CounterKey counter) {
    return of.test(counter) ? growth.of(counter) : Interval.exactly(0);
  }

  private void add(long from, long to) {
    long first = Math.max(1, from);
    long last = Math.min(most, to);
    if (first <= last) {
      points.set((int) first, (int) last + 1);
    }
  }

  private void steps(Fraction step, Interval perLesson) {
    for (Fraction one : new Fraction[] {perLesson.least(), perLesson.most()}) {
      if (one.compareTo(Fraction.ZERO) > 0) {
        add(1, floor(step.dividedBy(one)) + 1);
      }
    }
  }

  /** What is missing until another step is surely passed, whatever uncertain lessons come to. */
  private static Fraction step(EveryFinding every) {
    Fraction after = Fraction.of(every.after());
    Fraction passed =
        every.before().most().compareTo(after) > 0 ? every.before().most() : after;
    return passed.minus(every.now().least()).plus(Fraction.of(every.every()));
  }

  private void edges(Band band, Interval observed, Fraction whole, Interval perLesson) {
    edge(band.atLeast(), observed, whole, perLesson);
    edge(band.moreThan(), observed, whole, perLesson);
    edge(band.atMost(), observed, whole, perLesson);
    edge(band.lessThan(), observed, whole, perLesson);
  }

  /** What one lesson adds, at the least and at the most, tells where a bound is reached, if that is anything. */
  private void edge(
      Optional<Fraction> bound, Interval observed, Fraction whole, Interval perLesson) {
    if (bound.isEmpty()) {
      return;
    }
    Fraction edge = whole.times(bound.get());
    for (Fraction one : new Fraction[] {perLesson.least(), perLesson.most()}) {
      if (one.compareTo(Fraction.ZERO) > 0) {
        Fraction nearest = edge.minus(observed.most()).dividedBy(one);
        Fraction farthest = edge.minus(observed.least()).dividedBy(one);
        add(floor(nearest), floor(farthest) + 1);
      }
    }
  }

  private static long floor(Fraction number) {
    return Math.floorDiv(number.numerator(), number.denominator());
  }
}
