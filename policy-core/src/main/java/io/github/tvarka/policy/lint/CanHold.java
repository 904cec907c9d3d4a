package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether there is any case in which a condition holds: it is tried for the numbers, ages and grades at and beside each bound and for each fact, true
 * and not. What held in earlier periods may be anything.
 */
final class CanHold {
  /** So many cases are tried; of more intricate conditions it is not said that they never hold. */
  private static final long MOST = 5_000;

  private static final Fraction LITTLE = Fraction.of(1, 1000);

  private final Map<String, RawCounter> counters;

  /** Whether what is counted in each subject by itself is counted in one and the same. */
  private final boolean ofOneSubject;

  private CanHold(Map<String, RawCounter> counters, boolean ofOneSubject) {
    this.counters = counters;
    this.ofOneSubject = ofOneSubject;
  }

  /** Conditions on counters, by their names. */
  static CanHold of(Map<String, RawCounter> counters) {
    return new CanHold(counters, false);
  }

  boolean test(Condition condition) {
    Map<Object, Set<Fraction>> asked = new LinkedHashMap<>();
    ask(condition, asked);
    long cases = 1;
    for (Set<Fraction> numbers : asked.values()) {
      cases = Math.min(MOST + 1, cases * Math.max(1, numbers.size()));
    }
    return cases > MOST || holds(condition, List.copyOf(asked.entrySet()), new HashMap<>());
  }

  /** Whether it holds, or may, in some case that takes what is chosen so far and any of the numbers still to choose. */
  private boolean holds(
      Condition condition,
      List<Map.Entry<Object, Set<Fraction>>> open,
      Map<Object, Fraction> chosen) {
    if (open.isEmpty()) {
      return truth(condition, chosen) != Truth.NO;
    }
    Map.Entry<Object, Set<Fraction>> first = open.get(0);
    for (Fraction number : first.getValue()) {
      chosen.put(first.getKey(), number);
      if (holds(condition, open.subList(1, open.size()), chosen)) {
        return true;
      }
    }
    return false;
  }

  private void ask(Condition condition, Map<Object, Set<Fraction>> asked) {
    key(condition)
        .ifPresent(
            key -> asked.computeIfAbsent(key, of -> new TreeSet<>()).addAll(numbers(condition)));
    if (condition instanceof AllOf || condition instanceof AnyOf || condition instanceof Not) {
      condition.parts().forEach(part -> ask(part, asked));
    }
  }

  /** What a condition compares; those with one key compare the same, so that one for any subject has a key of its own. */
  private Optional<Object> key(Condition condition) {
    if (condition instanceof Count count) {
      return Optional.of(
          isOfAnySubject(count.count()) ? count : List.of(count.count(), count.per()));
    } else if (condition instanceof Share share) {
      return Optional.of(
          isOfAnySubject(share.share()) ? share : List.of(share.share(), share.of(), share.per()));
    } else if (condition instanceof FactIs fact) {
      return Optional.of(fact.fact());
    } else if (condition instanceof Held held) {
      return Optional.of(
          List.of(held.held(), held.per(), held.daysAgo(), held.schoolDaysAgo(), held.before()));
    } else if (condition instanceof AgeIs) {
      return Optional.of("age");
    }
    return condition instanceof GradeIs ? Optional.of("grade") : Optional.empty();
  }

  private boolean isOfAnySubject(CounterKey key) {
    return !ofOneSubject && counter(key).filter(RawCounter::isOfEach).isPresent();
  }

  private Set<Fraction> numbers(Condition condition) {
    Set<Fraction> numbers = new TreeSet<>();
    if (condition instanceof FactIs) {
      numbers.addAll(List.of(Fraction.ZERO, Fraction.of(1)));
    }
    band(condition).stream().flatMap(CanHold::bounds).forEach(bound -> {
      if (isWhole(condition)) {
        long floor = Math.floorDiv(bound.numerator(), bound.denominator());
        Stream.of(floor - 1, floor, floor + 1).map(Fraction::of).forEach(numbers::add);
      } else {
        numbers.addAll(List.of(bound.minus(LITTLE), bound, bound.plus(LITTLE)));
      }
    });
    numbers.removeIf(number -> number.compareTo(Fraction.ZERO) < 0);
    if (condition instanceof Share share && isAtMostAll(share)) {
      numbers.removeIf(number -> number.compareTo(Fraction.of(1)) > 0);
    }
    return numbers;
  }

  private Optional<RawCounter> counter(CounterKey key) {
    return Optional.ofNullable(counters.get(key.base().code()));
  }

  /** Whether it is a share of all that the timetable has, of which no more than all can be counted. */
  private boolean isAtMostAll(Share share) {
    return counter(share.share())
        .flatMap(part -> counter(share.of()).filter(part::isAtMost))
        .isPresent();
  }

  private boolean isWhole(Condition condition) {
    return !(condition instanceof Share)
        && (!(condition instanceof Count count)
            || counter(count.count()).filter(RawCounter::isInParts).isEmpty());
  }

  private static Optional<Band> band(Condition condition) {
    if (condition instanceof AgeIs age) {
      return Optional.of(age.age());
    } else if (condition instanceof GradeIs grade) {
      return Optional.of(grade.grade());
    }
    return condition instanceof Held held ? Optional.of(held.band()) : Quantity.band(condition);
  }

  private static Stream<Fraction> bounds(Band band) {
    return Stream.of(band.atLeast(), band.moreThan(), band.atMost(), band.lessThan())
        .flatMap(Optional::stream);
  }

  private static Truth perhaps(boolean possible) {
    return possible ? Truth.UNKNOWN : Truth.NO;
  }

  private Truth truth(Condition condition, Map<Object, Fraction> chosen) {
    if (condition instanceof AllOf all) {
      return all.parts().stream().map(part -> truth(part, chosen)).reduce(Truth.YES, Truth::and);
    } else if (condition instanceof AnyOf any) {
      return any.parts().stream().map(part -> truth(part, chosen)).reduce(Truth.NO, Truth::or);
    } else if (condition instanceof Not not) {
      return truth(not.not(), chosen).negated();
    } else if (condition instanceof InOneSubject one) {
      return perhaps(new CanHold(counters, true).test(one.inOneSubject()));
    } else if (condition instanceof Again again) {
      return perhaps(test(again.again()));
    }
    Optional<Fraction> number = key(condition).map(chosen::get);
    return number
        .map(of -> band(condition)
            .map(band -> Truth.of(band.contains(of)))
            .orElse(Truth.of(of.compareTo(Fraction.ZERO) > 0)))
        .orElse(Truth.UNKNOWN);
  }
}
