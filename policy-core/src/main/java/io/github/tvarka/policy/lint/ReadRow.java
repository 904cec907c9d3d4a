package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row whose condition could be read.
 *
 * @param ladder the key of its ladder
 * @param raw the row as it was written
 * @param when what has to hold
 * @param whom for whom it is; empty for all, and where that could not be read
 * @param ofMeasures for whom its measures are, as far as that is said and could be read
 */
record ReadRow(
    String ladder,
    RawRow raw,
    Condition when,
    Optional<Condition> whom,
    List<ReadCondition> ofMeasures) {
  String clause() {
    return raw.clause();
  }

  List<String> readings() {
    return raw.readings();
  }

  RawPlace place() {
    return RawPlace.of(ladder, raw.path()).in(raw.clause());
  }

  ReadCondition condition() {
    return new ReadCondition(place().at("when"), when);
  }

  /** All its conditions: for whom it is, what has to hold, and for whom its measures are. */
  Stream<ReadCondition> conditions() {
    return Stream.of(applying().stream(), Stream.of(condition()), ofMeasures.stream())
        .flatMap(conditions -> conditions);
  }

  Optional<ReadCondition> applying() {
    return whom.map(condition -> new ReadCondition(place().at("appliesTo"), condition));
  }

  /** The one quantity of which it asks for a number and for nothing else; empty if it asks for more, or that could not be read. */
  Optional<Quantity> alone() {
    Set<Quantity> asked = Quantity.in(when).collect(Collectors.toSet());
    boolean read = whom.isPresent() || raw.appliesTo().isEmpty();
    return asked.stream()
        .filter(quantity -> read && asked.size() == 1 && quantity.alone(when).equals(when))
        .findFirst();
  }

  /** Whether it is for all the students that another row is for, as far as that is written the same way. */
  boolean isForThoseOf(ReadRow other) {
    return whom.isEmpty() || whom.equals(other.whom);
  }

  /** Whether a number of the one quantity satisfies it. */
  boolean holds(Fraction number) {
    return holds(when, number);
  }

  private static boolean holds(Condition condition, Fraction number) {
    if (condition instanceof AllOf) {
      return condition.parts().stream().allMatch(part -> holds(part, number));
    } else if (condition instanceof AnyOf) {
      return condition.parts().stream().anyMatch(part -> holds(part, number));
    } else if (condition instanceof Not not) {
      return !holds(not.not(), number);
    }
    return Quantity.band(condition).map(band -> band.contains(number)).orElse(false);
  }
}
