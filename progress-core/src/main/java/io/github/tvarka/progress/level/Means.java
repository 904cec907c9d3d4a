package io.github.tvarka.progress.level;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Exact means of levels. */
final class Means {
  private Means() {}

  /** What the mean of the entries that are taught can be; empty if none is. */
  static Optional<Interval> of(Collection<LevelEntry> entries, LevelScale scale) {
    List<Interval> taught = entries.stream()
        .filter(LevelEntry::taught)
        .map(entry -> entry.in(scale))
        .toList();
    if (taught.isEmpty()) {
      return Optional.empty();
    }
    Fraction least = Fraction.ZERO;
    Fraction most = Fraction.ZERO;
    for (Interval level : taught) {
      least = least.plus(level.least());
      most = most.plus(level.most());
    }
    Fraction count = Fraction.of(taught.size());
    return Optional.of(new Interval(least.dividedBy(count), most.dividedBy(count)));
  }
}
