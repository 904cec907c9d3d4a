package io.github.tvarka.policy.duty;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.duty.DutyTrigger.Edge;
import io.github.tvarka.policy.finding.Need;
import java.time.LocalDate;
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
      return terms(duty, term.eachTerm(), term.at());
    } else if (trigger instanceof DutyTrigger.Repeatedly repeated) {
      return repeated(duty, repeated.per());
    } else if (trigger instanceof DutyTrigger.EachWeeks each) {
      return weeks(each.eachWeeks()).stream()
          .map(weeks -> dated(duty, weeks.from(), weeks))
          .toList();
    } else if (trigger instanceof DutyTrigger.InSchoolYear at) {
      return List.of(ofYear(duty, at.schoolYear()));
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

  /** The whole year is the period, but it is called for and due while students are taught. */
  private DatedDuty ofYear(Duty duty, Edge at) {
    DateRange taught = taught();
    LocalDate from = edge(taught, at);
    Optional<LocalDate> to = duty.due().lastDay(from, taught, calendar);
    return new DatedDuty(duty, Optional.of(year), Optional.of(from), to, List.of());
  }

  private List<DateRange> months(DutyTrigger.InMonths trigger) {
    List<DateRange> months = new ArrayList<>();
    trigger.months().forEach(span -> span.within(year).ifPresent(months::add));
    return months;
  }

  private List<DatedDuty> repeated(Duty duty, Window per) {
    if (per.kind() == Window.Kind.SCHOOL_YEAR) {
      return List.of(ofYear(duty, Edge.START));
    }
    if (per.kind() == Window.Kind.TERM) {
      return terms(duty, TermKind.of(per.name().orElseThrow()), Edge.START);
    }
    return withSchoolDays(per).stream()
        .map(period -> dated(duty, period.from(), period))
        .toList();
  }

  /** The windows of the year that have a school day, in order. */
  private List<DateRange> withSchoolDays(Window per) {
    Set<DateRange> periods = new LinkedHashSet<>();
    calendar
        .schoolDays(year)
        .forEach(
            day -> per.range(day, calendar).flatMap(year::intersection).ifPresent(periods::add));
    return List.copyOf(periods);
  }

  private List<DateRange> weeks(int each) {
    List<DateRange> weeks = withSchoolDays(Window.WEEK);
    List<DateRange> stretches = new ArrayList<>();
    for (int first = 0; first < weeks.size(); first += each) {
      DateRange last = weeks.get(Math.min(first + each, weeks.size()) - 1);
      stretches.add(new DateRange(weeks.get(first).from(), last.to()));
    }
    return stretches;
  }

  private List<DatedDuty> terms(Duty duty, TermKind kind, Edge at) {
    Set<Term> terms = new LinkedHashSet<>();
    year.from()
        .datesUntil(year.to().plusDays(1))
        .forEach(day -> calendar.term(kind, day).ifPresent(terms::add));
    if (terms.isEmpty()) {
      return List.of(DatedDuty.undated(duty, List.of(new Need.OfTerm(kind, year.from()))));
    }
    return terms.stream()
        .map(term -> dated(duty, edge(term.range(), at), term.range()))
        .toList();
  }

  /** From the first to the last school day; the whole year where the calendar has none. */
  private DateRange taught() {
    List<LocalDate> days = calendar.schoolDays(year);
    return days.isEmpty() ? year : new DateRange(days.get(0), days.get(days.size() - 1));
  }
}
