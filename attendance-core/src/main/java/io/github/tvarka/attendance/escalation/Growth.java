package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What more unexcused lessons, of one subject or of any, add to what is counted. */
record Growth(Map<CounterKey, Interval> growths, Optional<String> subject) {
  private static final Interval NOTHING = Interval.exactly(0);
  private static final Interval ONE = Interval.exactly(1);

  /** The least and the most that one lesson adds to a counter, perhaps within a subject. */
  Interval of(CounterKey counter) {
    Interval grows = growths.getOrDefault(counter.base(), NOTHING);
    if (counter.scope().isEmpty() || counter.scope().equals(subject)) {
      return grows;
    }
    return subject.isPresent() ? NOTHING : new Interval(Fraction.ZERO, grows.most());
  }

  /** Whether for none of some counters it hangs on which lessons they are. */
  boolean evenly(List<CounterKey> counters) {
    boolean evenly = true;
    for (CounterKey counter : counters) {
      evenly &= evenly(counter);
    }
    return evenly;
  }

  /** Whether for a counter it does not hang on which lessons they are. */
  boolean evenly(CounterKey counter) {
    return of(counter).equals(ONE) || of(counter).equals(NOTHING);
  }

  /** Whether they add nothing to any of some counters. */
  boolean isNothing(List<CounterKey> counters) {
    boolean nothing = true;
    for (CounterKey counter : counters) {
      nothing &= of(counter).equals(NOTHING);
    }
    return nothing;
  }

  /** An amount with so many lessons more, whichever they are. */
  Measured after(CounterKey counter, Measured now, int lessons) {
    Interval one = of(counter);
    Fraction times = Fraction.of(lessons);
    return plus(now, one.least().times(times), one.most().times(times));
  }

  /** An amount with so many lessons more, some of which add the most that one can and the others the least. */
  Measured placed(CounterKey counter, Measured now, int lessons, int atMost) {
    Interval one = of(counter);
    Fraction more = one.least()
        .times(Fraction.of(lessons))
        .plus(one.most().minus(one.least()).times(Fraction.of(atMost)));
    return plus(now, more, more);
  }

  private static Measured plus(Measured now, Fraction least, Fraction most) {
    Interval amount =
        new Interval(now.amount().least().plus(least), now.amount().most().plus(most));
    return new Measured(amount, now.needs());
  }
}
