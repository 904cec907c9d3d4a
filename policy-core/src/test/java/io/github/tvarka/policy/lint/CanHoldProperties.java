package io.github.tvarka.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A condition is found possible where some number of lessons, some age and some fact satisfy it, and nowhere else. */
class CanHoldProperties {
  private static final int MOST = 12;
  private static final CounterKey LESSONS = CounterKey.of("lessons");

  @Provide
  Arbitrary<Condition> conditions() {
    return condition(3);
  }

  private static Arbitrary<Condition> condition(int depth) {
    Arbitrary<Condition> leaf = Arbitraries.oneOf(
        band().map(band -> Count.of(LESSONS, Window.CALENDAR_MONTH, band)),
        band().map(AgeIs::new),
        Arbitraries.of(FactIs.of("one"), FactIs.of("other")));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Condition> part = condition(depth - 1);
    return Arbitraries.oneOf(
        leaf,
        part.map(Not::new),
        part.list().ofMinSize(2).ofMaxSize(3).map(AllOf::new),
        part.list().ofMinSize(2).ofMaxSize(3).map(AnyOf::new));
  }

  private static Arbitrary<Band> band() {
    return Arbitraries.integers()
        .between(0, MOST - 2)
        .flatMap(from -> Arbitraries.of(
            Band.atLeast(from + 1),
            Band.moreThan(from),
            Band.atMost(from),
            Band.lessThan(from + 1),
            Band.between(from, from + 1)));
  }

  private static boolean holds(
      Condition condition, int number, int age, boolean one, boolean other) {
    if (condition instanceof Count count) {
      return count.band().contains(Fraction.of(number));
    } else if (condition instanceof AgeIs of) {
      return of.age().contains(Fraction.of(age));
    } else if (condition instanceof FactIs fact) {
      return fact.fact().code().equals("one") ? one : other;
    } else if (condition instanceof Not not) {
      return !holds(not.not(), number, age, one, other);
    }
    boolean all = condition instanceof AllOf;
    for (Condition part : condition.parts()) {
      if (holds(part, number, age, one, other) != all) {
        return !all;
      }
    }
    return all;
  }

  private static boolean possible(Condition condition) {
    for (int number = 0; number <= MOST; number++) {
      for (int age = 0; age <= MOST; age++) {
        for (int facts = 0; facts < 4; facts++) {
          if (holds(condition, number, age, facts % 2 == 0, facts < 2)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Property(tries = 2000)
  void isFoundByTryingAll(@ForAll("conditions") Condition condition) {
    assertThat(CanHold.of(Map.of("lessons", RawCounter.of("lessons", "lesson"))).test(condition))
        .isEqualTo(possible(condition));
  }
}
