package io.github.tvarka.attendance.tally;

import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one more unexcused lesson adds to each counter: one to a plain count of lessons, one or nothing to a count of days. Immutable.
 *
 * <p>What is counted in each subject by itself grows with lessons of that subject; what is here is what one of those adds.
 */
public final class CounterGrowth {
  /** More than a lesson can add to anything: days of a break that it joins to those around, minutes of a lesson. */
  private static final long MUCH = 1000;

  private static final Interval NOTHING = Interval.exactly(0);

  private final Map<CounterKey, Counter> counters = new LinkedHashMap<>();
  private final Map<CounterKey, Interval> growth = new LinkedHashMap<>();

  private CounterGrowth(List<Counter> all) {
    all.forEach(counter -> counters.put(counter.key(), counter));
    all.forEach(counter -> growth.put(counter.key(), growth(counter)));
  }

  /**
   * The growth of counters.
   *
   * @param counters the policy's counters, to which addends refer
   * @return from each counter to the least and the most that a lesson adds
   */
  public static Map<CounterKey, Interval> of(List<Counter> counters) {
    return Collections.unmodifiableMap(new CounterGrowth(counters).growth);
  }

  private Interval growth(Counter counter) {
    Interval own = own(counter);
    Fraction least = own.least();
    Fraction most = own.most();
    for (Addend addend : counter.plus()) {
      Interval other =
          Optional.ofNullable(counters.get(addend.counter())).map(this::growth).orElse(NOTHING);
      boolean weighted = addend.weight().isPresent();
      least = weighted ? least.plus(addend.of(other.least())) : least;
      most = weighted
          ? most.plus(addend.of(other.most()))
          : other.equals(NOTHING) ? most : most.plus(addend.of(other.most()).plus(Fraction.of(1)));
    }
    return new Interval(least, most);
  }

  private static Interval own(Counter counter) {
    boolean counts = counter.grounds().isEmpty()
        && (counter.of() == Counted.UNEXCUSED || counter.of() == Counted.MISSED);
    if (!counts) {
      return NOTHING;
    }
    Fraction factor = counter.conversion().map(Conversion::factor).orElse(Fraction.of(1));
    boolean plain = counter.unit() == CountUnit.LESSON
        && counter.metric().orElse(Metric.COUNT) == Metric.COUNT
        && counter.codes().isEmpty()
        && counter.subjects().isEmpty()
        && counter.kinds().isEmpty()
        && counter.sessions().isEmpty()
        && counter.waived().isEmpty();
    return plain
        ? Interval.exactly(factor)
        : new Interval(Fraction.ZERO, factor.times(Fraction.of(mostOf(counter))));
  }

  private static long mostOf(Counter counter) {
    boolean run = counter.metric().orElse(Metric.COUNT) == Metric.LONGEST_RUN;
    return switch (counter.unit()) {
      case LESSON, SESSION -> run ? MUCH : 1;
      case SCHOOL_DAY, EVENT -> 1;
      case MINUTE, CALENDAR_DAY, WORKING_DAY -> MUCH;
    };
  }
}
