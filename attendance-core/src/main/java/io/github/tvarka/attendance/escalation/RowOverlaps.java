package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that surely overlap: for the same students they ask for nothing but one number, and some number satisfies both.
 *
 * <p>What else rows ask, they may ask so that they never hold together; where they do, the lint or a decision tells.
 */
final class RowOverlaps {
  private RowOverlaps() {}

  /** What a comparison counts and where, and of what it is a share. */
  private record Counted(List<Object> what, boolean share) {}

  static void refuse(List<LadderRow> rows) {
    for (int later = 1; later < rows.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        LadderRow first = rows.get(earlier);
        LadderRow second = rows.get(later);
        common(first, second)
            .ifPresent(number -> Check.that(
                false,
                "ladder.rows",
                first.clause() + ", " + second.clause(),
                "must not overlap, as they do at " + number + "; or a reading must be declared"));
      }
    }
  }

  /** The smallest number for which both rows surely hold, of a share as a fraction of one. */
  private static Optional<Fraction> common(LadderRow first, LadderRow second) {
    Set<Counted> counted = new HashSet<>();
    boolean plain = first.appliesTo().equals(second.appliesTo())
        && plain(first.when(), counted)
        && plain(second.when(), counted);
    if (!plain || counted.size() != 1) {
      return Optional.empty();
    }
    boolean share = counted.iterator().next().share();
    return numbers(share, first.when(), second.when()).stream()
        .filter(number -> holds(first.when(), number) && holds(second.when(), number))
        .findFirst();
  }

  /** Whether a condition asks for numbers alone; notes of what. */
  private static boolean plain(Condition condition, Set<Counted> counted) {
    if (condition instanceof Count count) {
      counted.add(new Counted(List.of(count.count(), count.per()), false));
      return true;
    } else if (condition instanceof Share share) {
      counted.add(new Counted(List.of(share.share(), share.of(), share.per()), true));
      return true;
    }
    boolean joined = condition instanceof AllOf
        || condition instanceof AnyOf
        || condition instanceof InOneSubject;
    return joined && condition.parts().stream().allMatch(part -> plain(part, counted));
  }

  /** Whole numbers next to the bounds; shares at the bounds and between them. If rows overlap, they do at one of these. */
  private static Set<Fraction> numbers(boolean share, Condition... rows) {
    TreeSet<Fraction> bounds = new TreeSet<>(List.of(Fraction.ZERO));
    Stream.of(rows)
        .flatMap(Condition::walk)
        .flatMap(part -> band(part).stream())
        .flatMap(band -> Stream.of(band.atLeast(), band.moreThan(), band.atMost(), band.lessThan()))
        .flatMap(Optional::stream)
        .forEach(bounds::add);
    TreeSet<Fraction> numbers = new TreeSet<>();
    for (Fraction bound : bounds) {
      if (share) {
        @Nullable Fraction next = bounds.higher(bound);
        numbers.add(bound);
        numbers.add(bound.plus(next == null ? Fraction.of(1) : next).dividedBy(Fraction.of(2)));
      } else {
        long whole = Math.floorDiv(bound.numerator(), bound.denominator());
        numbers.add(Fraction.of(whole));
        numbers.add(Fraction.of(whole + 1));
      }
    }
    numbers.removeIf(number -> share && number.compareTo(Fraction.of(1)) > 0);
    return numbers;
  }

  private static Optional<Band> band(Condition condition) {
    if (condition instanceof Count count) {
      return Optional.of(count.band());
    }
    return condition instanceof Share share ? Optional.of(share.band()) : Optional.empty();
  }

  private static boolean holds(Condition condition, Fraction number) {
    if (condition instanceof AllOf || condition instanceof InOneSubject) {
      return condition.parts().stream().allMatch(part -> holds(part, number));
    } else if (condition instanceof AnyOf) {
      return condition.parts().stream().anyMatch(part -> holds(part, number));
    }
    return band(condition).orElseThrow().contains(number);
  }
}
