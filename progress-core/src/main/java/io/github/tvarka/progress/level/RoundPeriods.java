package io.github.tvarka.progress.level;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.internal.Check;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The periods for which one role sets levels, over all school years of a calendar. */
final class RoundPeriods {
  private final Duty round;
  private final SchoolCalendar calendar;
  private final List<DateRange> periods;

  RoundPeriods(Duty round, List<SchoolYearCalendar> years) {
    this.round = round;
    this.calendar = SchoolCalendar.ofYears(years);
    this.periods = years.stream()
        .flatMap(year -> calendar.schoolYear(year.firstDay()).stream())
        .flatMap(year -> months(round).stream().flatMap(span -> span.within(year).stream()))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  static List<MonthSpan> months(Duty round) {
    return ((DutyTrigger.InMonths) round.trigger()).months();
  }

  List<DateRange> all() {
    return periods;
  }

  /** The period that a day is in. */
  DateRange at(String name, LocalDate day) {
    Check.that(
        calendar.schoolYear(day).isPresent(),
        name,
        day,
        "must be in a school year of the calendar");
    for (DateRange period : periods) {
      if (period.contains(day)) {
        return period;
      }
    }
    throw new IllegalArgumentException(name + " (" + day + ") must be in a month for which "
        + round.actor() + " sets levels: " + months(round));
  }
}
