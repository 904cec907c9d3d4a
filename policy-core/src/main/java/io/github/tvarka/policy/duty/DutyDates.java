package io.github.tvarka.policy.duty;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.duty.DutyTrigger.Edge;
import io.github.tvarka.policy.finding.Need;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the periods of one school year that call for a duty. */
final class DutyDates {
  private final SchoolCalendar calendar;
  private final DateRange year;

  DutyDates(SchoolCalendar calendar, DateRange year) {
    this.calendar = calendar;
    this.year = year;
  }

  /** The duty once for each period; once without dates where no period calls for it. */
  List<DatedDuty> of(Duty duty) {
    DutyTrigger trigger = duty.trigger();
    if (trigger instanceof DutyTrigger.InMonths months) {
      return months(months).stream()
          .map(month -> dated(duty, month.from(), month))
          .toList();
    } else if (trigger instanceof DutyTrigger.EachTerm term) {
      return terms(duty, term);
    } else if (trigger instanceof DutyTrigger.InSchoolYear at) {
      DateRange taught = taught();
      LocalDate from = edge(taught, at.schoolYear());
      Optional<LocalDate> to = duty.due().lastDay(from, taught, calendar);
      return List.of(new DatedDuty(duty, Optional.of(year), Optional.of(from), to, List.of()));
    }
    return List.of(DatedDuty.undated(duty, List.of()));
  }

  private DatedDuty dated(Duty duty, LocalDate from, DateRange period) {
    Optional<LocalDate> to = duty.due().lastDay(from, period, calendar);
    return new DatedDuty(duty, Optional.of(period), Optional.of(from), to, List.of());
  }

  private static LocalDate edge(DateRange range, Edge at) {
    return at == Edge.START ? range.from() : range.to();
  }

  private List<DateRange> months(DutyTrigger.InMonths trigger) {
    List<DateRange> months = new ArrayList<>();
    for (int number : trigger.months()) {
      month(number).ifPresent(months::add);
    }
    return months;
  }

  /** The days of a month inside the year; where the year touches it twice, at both ends, the one with more days. */
  private Optional<DateRange> month(int number) {
    Optional<DateRange> found = Optional.empty();
    YearMonth last = YearMonth.from(year.to());
    for (YearMonth month = YearMonth.from(year.from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      Optional<DateRange> days = month.getMonthValue() == number
          ? DateRange.of(month).intersection(year)
          : Optional.empty();
      long longest = found.map(DateRange::days).orElse(0L);
      if (days.isPresent() && days.get().days() > longest) {
        found = days;
      }
    }
    return found;
  }

  private List<DatedDuty> terms(Duty duty, DutyTrigger.EachTerm trigger) {
    TermKind kind = trigger.eachTerm();
    Set<Term> terms = new LinkedHashSet<>();
    year.from()
        .datesUntil(year.to().plusDays(1))
        .forEach(day -> calendar.term(kind, day).ifPresent(terms::add));
    if (terms.isEmpty()) {
      return List.of(DatedDuty.undated(duty, List.of(new Need.OfTerm(kind, year.from()))));
    }
    return terms.stream()
        .map(term -> dated(duty, edge(term.range(), trigger.at()), term.range()))
        .toList();
  }

  /** From the first to the last school day; the whole year where the calendar has none. */
  private DateRange taught() {
    List<LocalDate> days = calendar.schoolDays(year);
    return days.isEmpty() ? year : new DateRange(days.get(0), days.get(days.size() - 1));
  }
}
