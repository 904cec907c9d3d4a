package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the bands that a condition joins have a number in common. */
final class Bands {
  private Bands() {}

  /** Whether counts and shares alone are joined. */
  static boolean alone(Condition condition) {
    boolean joined = condition instanceof AllOf || condition instanceof AnyOf;
    return joined
        ? condition.parts().stream().allMatch(Bands::alone)
        : Quantity.of(condition).isPresent();
  }

  /** False only where two bands of one quantity contradict each other. */
  static boolean canHold(Condition condition) {
    if (condition instanceof AnyOf any) {
      return any.parts().stream().anyMatch(Bands::canHold);
    }
    if (!(condition instanceof AllOf all)) {
      return true;
    }
    Map<Quantity, List<Band>> bands = new LinkedHashMap<>();
    for (Condition part : all.parts()) {
      Quantity.of(part)
          .ifPresent(quantity -> bands
              .computeIfAbsent(quantity, key -> new ArrayList<>())
              .add(part instanceof Count count ? count.band() : ((Share) part).band()));
    }
    return all.parts().stream().allMatch(Bands::canHold)
        && bands.values().stream().allMatch(Bands::meet);
  }

  /** If bands meet, they meet at a bound or half-way between two. */
  private static boolean meet(List<Band> bands) {
    List<Fraction> bounds = bands.stream()
        .flatMap(band -> Stream.of(band.atLeast(), band.moreThan(), band.atMost(), band.lessThan()))
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
    List<Fraction> tried = new ArrayList<>(bounds);
    tried.add(bounds.get(0).minus(Fraction.of(1)));
    tried.add(bounds.get(bounds.size() - 1).plus(Fraction.of(1)));
    for (int i = 1; i < bounds.size(); i++) {
      tried.add(bounds.get(i - 1).plus(bounds.get(i)).dividedBy(Fraction.of(2)));
    }
    return tried.stream()
        .anyMatch(number -> bands.stream().allMatch(band -> band.contains(number)));
  }
}
