package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.internal.Notes;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many more unexcused lessons bring each row about, by asking the same ladders with so many more, at each number where an
 * answer can change. Immutable and thread-safe; made once for a policy.
 *
 * <p>Where it hangs on which lessons they are - of how many days, or of which subject - a row is brought about perhaps.
 */
public final class HeadroomCalculator {
  private final CitedLadders ladders;
  private final Map<CounterKey, Interval> growths;

  private HeadroomCalculator(CitedLadders ladders, Map<CounterKey, Interval> growths) {
    this.ladders = ladders;
    this.growths = growths;
  }

  /**
   * A calculator for the ladders of a policy.
   *
   * @param escalation the calculator that decides their rows
   * @param growths the least and the most that one more unexcused lesson adds to each counter; where each subject is counted by itself, one
   *     of that subject; nothing to a counter that is not there
   * @return the calculator
   */
  public static HeadroomCalculator of(
      EscalationCalculator escalation, Map<CounterKey, Interval> growths) {
    return new HeadroomCalculator(escalation.ladders(), new LinkedHashMap<>(growths));
  }

  /**
   * The headroom of each row that does not hold and could come about in the period of its ladder.
   *
   * @param facts the facts, asked for the day from which more lessons would be missed
   * @param lessons the lessons of a school day, past or to come
   * @return the rows in the order of the ladders; rows that no number of lessons of the period brings about are left out
   */
  public List<Headroom> headroom(
      ConditionContext facts, Function<LocalDate, List<TimetabledLesson>> lessons) {
    List<Headroom> result = new ArrayList<>();
    Notes<Window, PeriodToCome> periods = new Notes<>();
    for (CitedLadder ladder : ladders.all()) {
      @Nullable PeriodToCome period = period(ladder.per(), periods, facts, lessons);
      if (period != null) {
        for (LadderDecider decider : LadderDecider.of(ladder, facts)) {
          Growth growth = new Growth(growths, decider.scope());
          new LadderHeadroom(decider, period, growth).addTo(result);
        }
      }
    }
    return List.copyOf(result);
  }

  /** The period of the day, found once for all ladders that are decided for its kind; null where the calendar has none, or the student is not enrolled in it. */
  private static @Nullable PeriodToCome period(
      Window per,
      Notes<Window, PeriodToCome> periods,
      ConditionContext facts,
      Function<LocalDate, List<TimetabledLesson>> lessons) {
    @Nullable PeriodToCome known = periods.of(per);
    if (known == null) {
      Optional<DateRange> days = per.range(facts.at(), facts.calendar());
      if (days.isPresent() && !new DecidedPeriod(per, days.get()).outside(facts.student())) {
        known = new PeriodToCome(facts.in(days.get()), lessons);
        periods.add(per, known);
      }
    }
    return known;
  }
}
