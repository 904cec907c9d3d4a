package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.ConditionContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A period for which the ladders of one kind are decided. */
record DecidedPeriod(Window per, DateRange days) {
  /** The periods of each kind from the school year's first to that of the day asked about, in order of their last days. */
  static List<DecidedPeriod> of(List<Window> kinds, ConditionContext facts) {
    List<DecidedPeriod> periods = new ArrayList<>();
    kinds.forEach(per -> periods.addAll(of(per, facts)));
    periods.sort(Comparator.comparing(period -> period.days().to()));
    return periods;
  }

  private static List<DecidedPeriod> of(Window per, ConditionContext facts) {
    List<DecidedPeriod> periods = new ArrayList<>();
    LocalDate day = Window.SCHOOL_YEAR
        .range(facts.at(), facts.calendar())
        .map(DateRange::from)
        .orElse(facts.at());
    while (!day.isAfter(facts.at())) {
      Optional<DateRange> period = per.range(day, facts.calendar());
      period.ifPresent(days -> periods.add(new DecidedPeriod(per, days)));
      day = period.map(DateRange::to).orElse(day).plusDays(1);
    }
    return periods;
  }

  /** The facts as conditions of the period ask for them: on its last day, or on the day asked about if that is earlier. */
  ConditionContext asked(ConditionContext facts) {
    LocalDate end = days.to().isBefore(facts.at()) ? days.to() : facts.at();
    return facts.at(end).in(days);
  }
}
