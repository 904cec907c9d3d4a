package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.student.StudentProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A period for which the ladders of one kind are decided; where the calendar has none, the school days without one and what is missing. */
record DecidedPeriod(Window per, DateRange days, List<Need> missing) {
  DecidedPeriod(Window per, DateRange days) {
    this(per, days, List.of());
  }

  /** The periods of each kind from the school year's first to that of the day asked about, in order of their last days. */
  static List<DecidedPeriod> of(List<CitedLadders.OfPeriods> kinds, ConditionContext facts) {
    List<DecidedPeriod> periods = new ArrayList<>();
    for (CitedLadders.OfPeriods kind : kinds) {
      periods.addAll(of(kind.per(), facts));
    }
    if (kinds.size() > 1) {
      periods.sort(Comparator.comparing(period -> period.days().to()));
    }
    return periods;
  }

  private static List<DecidedPeriod> of(Window per, ConditionContext facts) {
    DateRange year = Window.SCHOOL_YEAR
        .range(facts.at(), facts.calendar())
        .orElse(new DateRange(facts.at(), facts.at()));
    List<DecidedPeriod> periods = new ArrayList<>();
    LocalDate day = year.from();
    while (!day.isAfter(facts.at())) {
      Optional<DateRange> period = per.range(day, facts.calendar());
      DateRange days =
          period.isPresent() ? period.get() : gap(per, new DateRange(day, year.to()), facts);
      if (period.isPresent()) {
        periods.add(new DecidedPeriod(per, days));
      } else {
        without(per, days, facts).ifPresent(periods::add);
      }
      day = days.to().plusDays(1);
    }
    return periods;
  }

  /** The first days of some that no period has. */
  private static DateRange gap(Window per, DateRange days, ConditionContext facts) {
    LocalDate last = days.from();
    while (last.isBefore(days.to())
        && per.range(last.plusDays(1), facts.calendar()).isEmpty()) {
      last = last.plusDays(1);
    }
    return new DateRange(days.from(), last);
  }

  /** The school days of a gap, or its days where the calendar does not reach; none if nothing can happen in it by the day asked about. */
  private static Optional<DecidedPeriod> without(
      Window per, DateRange gap, ConditionContext facts) {
    List<LocalDate> lessons = facts.calendar().schoolYear(facts.at()).isPresent()
        ? facts.calendar().schoolDays(gap)
        : List.of(facts.at());
    if (lessons.isEmpty() || lessons.get(0).isAfter(facts.at())) {
      return Optional.empty();
    }
    TermKind kind = TermKind.of(per.name().orElse(per.toString()));
    return Optional.of(new DecidedPeriod(
        per,
        new DateRange(lessons.get(0), lessons.get(lessons.size() - 1)),
        List.of(new Need.OfTerm(kind, lessons.get(0)))));
  }

  /** What follows in it, if it is among some periods; null if it is not. */
  @Nullable
  PeriodDecision in(List<PeriodDecision> known) {
    for (int i = 0; i < known.size(); i++) {
      PeriodDecision decision = known.get(i);
      boolean sameKind =
          decision.decidedPer().isEmpty() || decision.decidedPer().get().equals(per);
      if (sameKind && decision.period().equals(days)) {
        return decision;
      }
    }
    return null;
  }

  /** Whether a student surely belongs to the school on none of its days: nothing is missed then, and no row is for it. */
  boolean outside(StudentProfile student) {
    return student.enrolled().isPresent()
        && days.intersection(student.enrolled().get()).isEmpty();
  }

  /** The facts as conditions of the period ask for them: on its last day, or on the day asked about if that is earlier. */
  ConditionContext asked(ConditionContext facts) {
    LocalDate end = days.to().isBefore(facts.at()) ? days.to() : facts.at();
    return facts.at(end).in(days);
  }
}
