package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the bands of rows are about: one counter in one window, or its share of another. */
record Quantity(CounterKey counter, Optional<CounterKey> of, Window per) {
  private static final FactIs ALL_ELSE = FactIs.of("all-else");
  private static final int MOST_NUMBERS = 1000;
  private static final long TOO_MUCH = 1_000_000;

  /** The quantity that a condition compares itself, if it compares one. */
  static Optional<Quantity> of(Condition condition) {
    if (condition instanceof Count count) {
      return Optional.of(new Quantity(count.count(), Optional.empty(), count.per()));
    }
    return condition instanceof Share share
        ? Optional.of(new Quantity(share.share(), Optional.of(share.of()), share.per()))
        : Optional.empty();
  }

  /** The numbers for which a comparison holds; empty for another condition. */
  static Optional<Band> band(Condition condition) {
    if (condition instanceof Count count) {
      return Optional.of(count.band());
    }
    return condition instanceof Share share ? Optional.of(share.band()) : Optional.empty();
  }

  /** The quantities that a row asks for in the period decided, not in earlier ones. */
  static Stream<Quantity> in(Condition condition) {
    if (condition instanceof Again) {
      return Stream.empty();
    }
    return Stream.concat(of(condition).stream(), condition.parts().stream().flatMap(Quantity::in));
  }

  private static Stream<Band> bands(Condition condition, Quantity quantity) {
    if (condition instanceof Again) {
      return Stream.empty();
    }
    Stream<Band> own =
        of(condition).equals(Optional.of(quantity)) ? band(condition).stream() : Stream.empty();
    return Stream.concat(own, condition.parts().stream().flatMap(part -> bands(part, quantity)));
  }

  /** The condition with everything but counts of the same thing taken as one fact, true or not as the context says. */
  Condition alone(Condition condition) {
    if (condition instanceof AllOf all) {
      return new AllOf(all.parts().stream().map(this::alone).toList());
    } else if (condition instanceof AnyOf any) {
      return new AnyOf(any.parts().stream().map(this::alone).toList());
    } else if (condition instanceof Not not) {
      return new Not(alone(not.not()));
    }
    boolean same = of(condition)
        .map(other -> other.counter().equals(counter) && other.of().equals(of))
        .orElse(false);
    return same && !sinceAct(condition) ? condition : ALL_ELSE;
  }

  private static boolean sinceAct(Condition condition) {
    return of(condition)
        .map(quantity -> quantity.per().kind() == Window.Kind.SINCE_ACT
            || quantity.per().kind() == Window.Kind.PREVIOUS_MONTH)
        .orElse(false);
  }

  /** The numbers at which rows can differ, in order: each whole one where only whole ones can be, and the bounds with what is between. */
  List<Fraction> numbers(List<Condition> rows, boolean parts) {
    List<Fraction> turns = turns(rows, parts);
    if (of.isPresent() || parts) {
      return turns;
    }
    TreeSet<Fraction> numbers = new TreeSet<>(turns);
    Fraction last = numbers.last();
    for (int n = 0; n < MOST_NUMBERS && Fraction.of(n).compareTo(last) < 0; n++) {
      numbers.add(Fraction.of(n));
    }
    return List.copyOf(numbers);
  }

  /** The numbers among which there is one in each stretch in which the same rows hold, in order. */
  List<Fraction> turns(List<Condition> rows, boolean parts) {
    TreeSet<Fraction> bounds = new TreeSet<>();
    rows.stream()
        .flatMap(row -> bands(row, this))
        .flatMap(band -> Stream.of(band.atLeast(), band.moreThan(), band.atMost(), band.lessThan()))
        .flatMap(Optional::stream)
        .filter(bound -> bound.numerator() < TOO_MUCH && bound.denominator() < TOO_MUCH)
        .forEach(bounds::add);
    TreeSet<Fraction> numbers = new TreeSet<>(List.of(Fraction.ZERO));
    if (of.isEmpty() && !parts) {
      bounds.forEach(bound -> around(bound, numbers));
      return List.copyOf(numbers);
    }
    return between(bounds, numbers);
  }

  private List<Fraction> between(TreeSet<Fraction> bounds, TreeSet<Fraction> numbers) {
    Fraction below = Fraction.ZERO;
    for (Fraction bound : bounds) {
      numbers.add(below.plus(bound).dividedBy(Fraction.of(2)));
      numbers.add(bound);
      below = bound;
    }
    numbers.add(of.isPresent() ? Fraction.of(1) : below.plus(Fraction.of(1)));
    List<Fraction> possible = new ArrayList<>(numbers);
    possible.removeIf(number -> number.compareTo(Fraction.ZERO) < 0
        || (of.isPresent() && number.compareTo(Fraction.of(1)) > 0));
    return possible;
  }

  /** The whole numbers next to a bound. */
  private static void around(Fraction bound, TreeSet<Fraction> numbers) {
    long whole = Math.floorDiv(bound.numerator(), bound.denominator());
    for (long near = whole - 1; near <= whole + 1; near++) {
      if (near >= 0) {
        numbers.add(Fraction.of(near));
      }
    }
  }
}
